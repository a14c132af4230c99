import { useTranslation } from "react-i18next";
import { Button } from "./Button";

type Props = { save: string; busy: boolean; onCancel: () => void };

/** FormActions end a form: write it, or leave it. */
export function FormActions({ save, busy, onCancel }: Props) {
  const { t } = useTranslation();
  return (
    <div className="row">
      <Button type="submit" kind="primary" icon="save" busy={busy}>
        {save}
      </Button>
      <Button kind="secondary" onClick={onCancel}>
        {t("cancel")}
      </Button>
    </div>
  );
}
