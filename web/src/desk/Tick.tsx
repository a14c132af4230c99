import { useId } from "react";

type Props = { label: string; hint?: string; checked: boolean; onChange: (checked: boolean) => void };

/** Tick is a yes to one thing, with what it means beneath. */
export function Tick({ label, hint, checked, onChange }: Props) {
  const id = useId();
  return (
    <div className="desk-ticked">
      <label className="desk-tick">
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
