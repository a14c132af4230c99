import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";

type Ids = { id: string; "aria-describedby"?: string; "aria-invalid"?: true; required?: boolean };

type Props = {
  label: string;
  hint?: string | undefined;
  /** error is what to put right here, in words. */
  error?: string | undefined;
  /** after stands below the field: who sees it, what to look at again. */
  after?: ReactNode;
  required?: boolean;
  /** quiet leaves out "optional", where all beside it is so. */
  quiet?: boolean;
  children: (ids: Ids) => ReactNode;
};

/** Field is a label, what helps to fill it, the input, and what is wrong with it, tied together. */
export function Field({ label, hint, error, after, required = false, quiet = false, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`, after && `${id}-after`]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={error ? "form-group form-error" : "form-group"}>
      <label className="form-label" htmlFor={id}>
        {label}
        {!required && !quiet && <span className="weight-normal"> ({t("optional")})</span>}
      </label>
      {hint && (
        <span className="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="form-error-message" id={`${id}-error`}>
          {error}
        </span>
      )}
      {children({
        id,
        ...(described && { "aria-describedby": described }),
        ...(error && { "aria-invalid": true as const }),
        ...(required && { required: true }),
      })}
      {after && (
        <div className="field-after" id={`${id}-after`}>
          {after}
        </div>
      )}
    </div>
  );
}
