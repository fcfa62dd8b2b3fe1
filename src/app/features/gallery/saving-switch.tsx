import { useWords } from '#app/messages/language-context.tsx';
import { photosWords } from '#app/messages/photos-words.ts';
import { useLowData } from '#app/ui/low-data.tsx';

/** The reader's choice to save data on photos, on the whole site and kept on this device. */
export function SavingSwitch() {
  const words = useWords(photosWords);
  const { saving, choose } = useLowData();
  return (
    <button
      type="button"
      aria-pressed={saving}
      onClick={() => choose(!saving)}
      className="group inline-flex min-h-tap cursor-pointer items-center text-small text-soft hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink print:hidden"
    >
      <span className="border-b-2 border-edge/50 py-0.5 group-aria-pressed:border-accent">
        {words.saveData}
      </span>
    </button>
  );
}
