import { type DragEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { saveFile } from "@/app/saveFile";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { examplesIn } from "./examples";
import { type Chosen, readFile, together } from "./files";
import { useLanguage } from "./mine";

type Props = {
  files: Chosen[];
  organisation: string;
  onChange: (files: Chosen[]) => void;
  error?: string | undefined;
};

/** FileChoice is where files are dropped, or chosen with a button; a file mended and dropped again takes its own place. */
export function FileChoice({ files, organisation, onChange, error }: Props) {
  const { t } = useTranslation("desk");
  const [over, setOver] = useState(false);
  const id = useId();
  const now = useRef(files);
  now.current = files;
  useEffect(dropsStay, []);
  const add = async (list: FileList | null) => {
    const read = await Promise.all([...(list ?? [])].map(readFile));
    if (read.length > 0) onChange(together(now.current, read));
  };
  const drop = (e: DragEvent) => {
    e.preventDefault();
    setOver(false);
    void add(e.dataTransfer.files);
  };
  return (
    <section className={error ? "form-group form-error" : "form-group"}>
      <h2>{t("import.files")}</h2>
      {error && (
        <p className="form-error-message" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button within does the same by key */}
      <div
        className={over ? "desk-drop desk-over" : "desk-drop"}
        onDragOver={(e) => {
          e.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{t("import.drop")}</p>
        <input
          id={id}
          className="sr-only"
          type="file"
          multiple
          accept=".csv,.jsonl"
          aria-describedby={`${id}-hint${error ? ` ${id}-error` : ""}`}
          onChange={(e) => {
            void add(e.target.files);
            e.target.value = ""; // the same file, mended, is chosen again
          }}
        />
        <label htmlFor={id} className="button button-secondary">
          <Icon name="upload" /> {t("import.choose")}
        </label>
        <p className="form-hint" id={`${id}-hint`}>
          {t("import.kinds")}
        </p>
      </div>
      <FileList files={files} onRemove={(name) => onChange(files.filter((f) => f.name !== name))} />
      <Examples organisation={organisation} />
    </section>
  );
}

// A file dropped beside the place would have the browser leave the page for it.
function dropsStay() {
  const stay = (e: Event) => e.preventDefault();
  window.addEventListener("dragover", stay);
  window.addEventListener("drop", stay);
  return () => {
    window.removeEventListener("dragover", stay);
    window.removeEventListener("drop", stay);
  };
}

function FileList({ files, onRemove }: { files: Chosen[]; onRemove: (name: string) => void }) {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const kb = new Intl.NumberFormat(language === "en" ? "en-GB" : "da-DK", { maximumFractionDigits: 0 });
  return (
    <div role="status">
      {files.length > 0 && (
        <ul className="no-max-width plain-list desk-lines" aria-label={t("import.chosen")}>
          {files.map((f) => (
            <li key={f.name} className="row">
              <span className="desk-grow">
                <Icon name={f.wrong ? "error" : "document"} /> {f.name}{" "}
                <small className="quiet">{kb.format(Math.max(1, f.size / 1000))} kB</small>
                {f.wrong && <span className="desk-wrong">{t(`import.wrong.${f.wrong}`)}</span>}
              </span>
              <Button kind="quiet" onClick={() => onRemove(f.name)}>
                {t("import.remove")}
                <span className="sr-only"> {f.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const csv = (text: string) => new Blob([text], { type: "text/csv;charset=utf-8" });

function Examples({ organisation }: { organisation: string }) {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  return (
    <details className="desk-examples">
      <summary>{t("import.examples")}</summary>
      <p>{t("import.examplesText")}</p>
      <ul className="no-max-width plain-list row">
        {examplesIn(language, organisation).map((e) => (
          <li key={e.name}>
            <Button icon="download" onClick={() => saveFile(e.name, csv(e.text))}>
              {e.name}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
