import { useTranslation } from "react-i18next";
import { day } from "@/app/format";
import { useViewer } from "@/shell/viewer";
import { Button } from "@/ui/Button";

type Props = {
  drafts: { id: string; at: number; name: string }[];
  onOpen: (id: string) => void;
  onDrop: (id: string) => void;
};

/** DraftList are the drafts of who is signed in that lie on this device. */
export function DraftList({ drafts, onOpen, onDrop }: Props) {
  const { t, i18n } = useTranslation("tell");
  const { viewer } = useViewer();
  if (drafts.length === 0) return null;
  return (
    <section className="drafts" aria-labelledby="drafts-title">
      <h2 id="drafts-title">{t("drafts.title", { context: viewer?.team ? "team" : undefined })}</h2>
      <p className="field-after">{t("drafts.device")}</p>
      <ul className="plain-list">
        {drafts.map((d) => (
          <li key={d.id} className="row">
            <Button kind="quiet" icon="edit" onClick={() => onOpen(d.id)}>
              {d.name}
            </Button>
            <small className="quiet">{day(new Date(d.at).toISOString(), i18n.language)}</small>
            <Button kind="quiet" icon="delete" onClick={() => onDrop(d.id)}>
              {t("drafts.drop")}
              <span className="sr-only">: {d.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
