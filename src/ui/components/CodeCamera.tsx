import { useEffect, useRef } from 'preact/hooks';
import type { Scanner, ScanWatch } from '../../platform/ports';
import './codeCamera.css';

interface CodeCameraProps extends ScanWatch {
  readonly scanner: Scanner;
  readonly label: string;
}

/** What the camera sees, and the codes in it; the camera is on as long as this stands, and no longer. */
export const CodeCamera = ({ scanner, label, ...watch }: CodeCameraProps) => {
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(watch);
  told.current = watch;
  useEffect(() => {
    if (!video.current) return;
    return scanner.watch(video.current, {
      onCode: (text) => told.current.onCode(text),
      onTrouble: (trouble) => told.current.onTrouble(trouble),
    });
  }, [scanner]);
  return (
    <div class="code-camera">
      <video ref={video} muted playsInline aria-label={label} />
    </div>
  );
};
