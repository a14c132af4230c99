import { type ReactNode, useId } from "react";

type Option<T extends string> = { value: T; label: ReactNode; hint?: string };

type Props<T extends string> = {
  legend: string;
  hint?: string;
  options: Option<T>[];
  value: T | null;
  onChange: (value: T) => void;
  /** chips are for one tap: occasions, kinds. */
  chips?: boolean;
  hideLegend?: boolean;
};

/** Choice is one of a few, told by radio buttons: as a list, or as chips for a thumb. */
export function Choice<T extends string>({
  legend,
  hint,
  options,
  value,
  onChange,
  chips,
  hideLegend,
}: Props<T>) {
  const name = useId();
  return (
    <fieldset
      className={chips ? "choice chips" : "choice"}
      aria-describedby={hint ? `${name}-hint` : undefined}
    >
      <legend className={hideLegend ? "sr-only" : "form-label"}>{legend}</legend>
      {hint && (
        <span className="form-hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      <div className="choice-options">
        {options.map((o) => (
          <label key={o.value} className={o.value === value ? "chosen" : undefined}>
            <input
              type="radio"
              name={name}
              value={o.value}
              checked={o.value === value}
              onChange={() => onChange(o.value)}
            />
            <span>{o.label}</span>
            {o.hint && <small>{o.hint}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
