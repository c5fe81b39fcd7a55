import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';

/** Interfaces that no phone can reach: containers, virtual machines, tunnels. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|zt|tailscale|vEthernet)/i;

const rank = (address: string): number => {
  if (address.startsWith('192.168.')) return 0;
  return address.startsWith('10.') ? 1 : 2;
};

/** This machine's IPv4 addresses on its local networks, home networks first. */
export const lanAddresses = (
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>> = networkInterfaces(),
): readonly string[] =>
  Object.entries(interfaces)
    .filter(([name]) => !virtual.test(name))
    .flatMap(([, infos]) => infos ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ address }) => address)
    .sort((a, b) => rank(a) - rank(b));
