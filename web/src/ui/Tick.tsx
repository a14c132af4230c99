import { type ReactNode, useId } from "react";

type Props = { label: ReactNode; hint?: ReactNode; checked: boolean; onChange: (on: boolean) => void };

/** Tick is a yes that one gives or takes back, with what it means beneath. */
export function Tick({ label, hint, checked, onChange }: Props) {
  const id = useId();
  return (
    <div className="ticked">
      <label className="tick">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hint ? id : undefined}
          onChange={(e) => onChange(e.target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p className="form-hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
