/** What a browser with Trusted Types lets a policy make. */
interface Factory {
  createPolicy(name: string, rules: ScriptRules): ScriptRules;
}

interface ScriptRules {
  createScriptURL(url: string): string;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory };
const policy = trustedTypes?.createPolicy('jalon', { createScriptURL: (url) => url });

/** The address of a script of ours, as a browser with Trusted Types wants it: the page's only door for scripts, which its policy keeps to this host. */
export const ownScript = (url: string): string => policy?.createScriptURL(url) ?? url;
