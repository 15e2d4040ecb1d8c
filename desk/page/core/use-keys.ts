import { useEffect } from 'preact/hooks';
import { pageKey } from './keys.ts';

/** Hears the page's keys while the part is there. An answer of true says that the key was of use. */
export function useKeys(press: (key: string, event: KeyboardEvent) => boolean): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const key = pageKey(event);
      if (key !== undefined && press(key, event)) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [press]);
}
