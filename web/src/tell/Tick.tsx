import { type ReactNode, useId } from "react";

type Props = { label: ReactNode; hint?: ReactNode; checked: boolean; onChange: (on: boolean) => void };

/** Tick is a yes that one gives or takes back. */
export function Tick({ label, hint, checked, onChange }: Props) {
  const id = useId();
  return (
    <div className="tell-tick">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(e) => onChange(e.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <small id={`${id}-hint`} className="quiet">
          {hint}
        </small>
      )}
    </div>
  );
}
