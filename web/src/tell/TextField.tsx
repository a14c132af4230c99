import { useTranslation } from "react-i18next";
import { isOf } from "@/app/errors";
import { Field } from "@/ui/Field";
import { useWording } from "@/ui/Notice";
import { Looks, Seen } from "./Beside";
import { useTell } from "./form";
import type { Telling } from "./telling";

type Name = "hurts" | "title" | "whatWeDo" | "whatWeSaw" | "conditions" | "notWhen" | "askedAs";

type Props = {
  name: Name;
  hint?: string;
  /** rows makes it a field of several lines. */
  rows?: number;
  most?: number;
  required?: boolean;
  quiet?: boolean;
  seen?: string[];
  /** same: those at the field above see it too. */
  same?: boolean;
};

/** TextField is a field of the form that takes words, with all that is to be known beside it. */
export function TextField({ name, hint, rows, most, required, quiet, seen, same }: Props) {
  const { t } = useTranslation("tell");
  const { telling, set, told, faults } = useTell();
  const wording = useWording();
  const value = telling[name];
  const word = name === "title" ? "name" : name; // "title" is the page's
  const fault = faults.find((f) => isOf({ ...f, field: f.field.replace(/\[.*$/, "") }, name));
  // What was quoted and is gone was put right; the next preview says the same a moment later.
  const looks = told.looks.filter((l) => l.field === name && value.includes(l.quote));
  const input = {
    className: "form-input",
    name,
    value,
    maxLength: most,
    onChange: (e: { target: { value: string } }) => set({ [name]: e.target.value } as Partial<Telling>),
  };
  return (
    <Field
      label={t(`${word}.label`)}
      hint={hint ?? t(`${word}.hint`)}
      error={fault && wording(fault)}
      required={required ?? false}
      quiet={quiet ?? false}
      after={
        <>
          <Looks looks={looks} />
          <Seen seen={seen ?? told.seen} same={same ?? false} text />
        </>
      }
    >
      {(ids) =>
        rows ? <textarea {...ids} {...input} rows={rows} /> : <input {...ids} {...input} type="text" />
      }
    </Field>
  );
}
