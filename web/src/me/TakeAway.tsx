import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { saveFile } from "@/app/saveFile";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { MyFileDocument } from "./me.generated";
import { Act, Section } from "./Section";
import { EraseDocument } from "./writes.generated";

type Props = { person: string; onErased: () => void };

/** TakeAway is one's data as a file, and the way to have all of it gone. */
export function TakeAway({ person, onErased }: Props) {
  const { t } = useTranslation("me");
  const client = useClient();
  const [said, say] = useState("");
  const fetch = async () => {
    const answer = await client.query(MyFileDocument, {}, { requestPolicy: "network-only" }).toPromise();
    const file = answer.data?.heldAboutMe?.file;
    if (file) saveFile(t("file.name"), new Blob([file], { type: "application/json" }));
    return answer;
  };
  return (
    <Section title={t("file.title")} lead={t("file.lead")} said={said}>
      <Act icon="download" run={fetch} onDone={() => say(t("file.done", { name: t("file.name") }))}>
        {t("file.get")}
      </Act>
      <Erase person={person} onErased={onErased} />
    </Section>
  );
}

function Erase({ person, onErased }: Props) {
  const { t } = useTranslation("me");
  const client = useClient();
  const [open, setOpen] = useState(false);
  const [sure, setSure] = useState(false);
  const close = () => {
    setOpen(false);
    setSure(false);
  };
  return (
    <>
      <h3>{t("erase.title")}</h3>
      <p>{t("erase.lead")}</p>
      <Button icon="delete" onClick={() => setOpen(true)}>
        {t("erase.begin")}
      </Button>
      <Dialog
        title={t("erase.title")}
        open={open}
        onClose={close}
        actions={
          <>
            {sure && (
              <Act
                kind="primary"
                icon="delete"
                run={() => client.mutation(EraseDocument, { person }).toPromise()}
                onDone={onErased}
              >
                {t("erase.yes")}
              </Act>
            )}
            <Button onClick={close}>{t("erase.no")}</Button>
          </>
        }
      >
        <h3>{t("erase.goes")}</h3>
        <ul>
          {(t("erase.goesList", { returnObjects: true }) as string[]).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h3>{t("erase.stays")}</h3>
        <ul>
          {(t("erase.staysList", { returnObjects: true }) as string[]).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <label className="tick">
          <input type="checkbox" checked={sure} onChange={(e) => setSure(e.target.checked)} />
          <span>{t("erase.sure")}</span>
        </label>
      </Dialog>
    </>
  );
}
