import { type RefObject, useState } from "react";
import { useTranslation } from "react-i18next";
import { copyText } from "@/app/clipboard";
import { saveFile } from "@/app/saveFile";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Icon } from "@/ui/Icon";
import { picture } from "./bars";
import { csvOf } from "./charts";
import type { CountsQueryVariables } from "./counts.generated";
import text from "./counts.graphql?raw";
import { fetchFile } from "./files";

type Props = {
  canvas: RefObject<HTMLCanvasElement | null>;
  variables: CountsQueryVariables;
  name: string;
  title: string;
};

/** TakeAway gives a count as a file, as a picture, and as the query behind it. */
export function TakeAway({ canvas, variables, name, title }: Props) {
  const { t } = useTranslation("dashboard");
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const [copied, setCopied] = useState("");
  const asked = JSON.stringify(variables, null, 2);
  const give = async (what: Promise<Blob | null> | undefined, end: string) => {
    setBusy(true);
    const blob = await what;
    setBusy(false);
    if (blob) saveFile(`nabo-${name}.${end}`, blob);
    setSaid(t(blob ? "saved" : "notSaved"));
  };
  const copy = async () => {
    setCopied(t((await copyText(`${text}\n${asked}`)) ? "copied" : "notCopied"));
  };
  return (
    <div className="take-away">
      <Button icon="table" busy={busy} onClick={() => void give(fetchFile(csvOf(variables)), "csv")}>
        CSV<span className="sr-only">: {title}</span>
      </Button>
      <Button
        icon="download"
        busy={busy}
        onClick={() => void give(canvas.current ? picture(canvas.current, title) : undefined, "png")}
      >
        PNG<span className="sr-only">: {title}</span>
      </Button>
      <Button
        kind="quiet"
        icon="code"
        onClick={() => {
          setCopied("");
          setOpen(true);
        }}
      >
        {t("query.show")}
        <span className="sr-only">: {title}</span>
      </Button>
      <span role="status" className="quiet">
        {said}
      </span>
      <Dialog
        title={t("query.title")}
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button icon="copy" onClick={() => void copy()}>
              {t("query.copy")}
            </Button>
            {/* A page of its own: the editor there works under another policy than the other rooms. */}
            <a
              className="button button-primary"
              href={`/playground?${new URLSearchParams({ query: text, variables: asked })}`}
            >
              <Icon name="open" />
              <span>{t("query.open")}</span>
            </a>
          </>
        }
      >
        <p>{t("query.about")}</p>
        {/* In here: what stands beside an open dialog is read out to nobody. */}
        <p role="status">{copied}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
        <pre className="query" tabIndex={0}>
          <code>
            {text}
            {"\n"}
            {asked}
          </code>
        </pre>
      </Dialog>
    </div>
  );
}
