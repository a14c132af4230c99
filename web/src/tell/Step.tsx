import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";

/** howMany steps the form has. */
export const howMany = 6;

/** Step is one question of the form, with one or two fields. */
export function Step({ n, name, children }: { n: number; name: string; children: ReactNode }) {
  const { t } = useTranslation("tell");
  const id = useId();
  return (
    <section className="tell-step" aria-labelledby={id}>
      <h2 id={id}>
        <span className="tell-number">{t("step", { n, of: howMany })}</span> {t(`${name}.title`)}
      </h2>
      {children}
    </section>
  );
}
