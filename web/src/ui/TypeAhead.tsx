import { type KeyboardEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { NodeKind } from "@/app/api.generated";
import { Field } from "./Field";
import { NamedDocument, type NamedQuery } from "./named.generated";
import { useLater } from "./useLater";

export type Named = { id: string; kind: string; name: string; note: string };

type Props = {
  label: string;
  hint?: string;
  error?: string | undefined;
  kinds: NodeKind[];
  below?: string;
  required?: boolean;
  chosen: Named | null;
  onChoose: (chosen: Named | null) => void;
};

type Found = NonNullable<NonNullable<NamedQuery["named"]>[number]>;

function named(n: Found): Named {
  const name = ("name" in n ? n.name : "title" in n ? n.title : "") ?? "";
  const note = (n.__typename === "Team" ? n.partOf?.name : n.__typename === "Person" ? n.title : "") ?? "";
  return { id: n.id, kind: n.__typename, name, note };
}

/** TypeAhead lets somebody point at a unit, a colleague or a text by the beginning of its name (ARIA combobox). */
export function TypeAhead({ label, hint, error, kinds, below, required, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const text = useLater((typed ?? "").trim());
  const [{ data, fetching }] = useQuery({
    query: NamedDocument,
    variables: { text, kinds, below: below ?? null },
    pause: text === "",
  });
  const options =
    text === "" || typed === null ? [] : (data?.named ?? []).filter((n) => n !== null).map(named);
  const open = typed !== null && options.length > 0;
  const choose = (o: Named | undefined) => {
    if (!o) return;
    onChoose(o);
    setTyped(null);
  };
  const key = (e: KeyboardEvent) => {
    if (e.key === "Escape") setTyped(null);
    if (!open) return;
    if (e.key === "ArrowDown") setAt((at + 1) % options.length);
    else if (e.key === "ArrowUp") setAt((at + options.length - 1) % options.length);
    else if (e.key === "Enter") choose(options[at]);
    else return;
    e.preventDefault();
  };
  return (
    <div className="type-ahead">
      <Field label={label} hint={hint} error={error} required={required ?? false}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            role="combobox"
            autoComplete="off"
            className="form-input"
            aria-expanded={open}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={open ? `${list}-${at}` : undefined}
            value={typed ?? chosen?.name ?? ""}
            onChange={(e) => {
              setTyped(e.target.value);
              setAt(0);
              if (e.target.value === "") onChoose(null);
            }}
            onKeyDown={key}
            onBlur={() => setTyped(null)}
          />
        )}
      </Field>
      <div id={list} role="listbox" aria-label={label} className="type-ahead-list" hidden={!open}>
        {options.map((o, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus
          <div
            key={o.id}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            onMouseDown={(e) => e.preventDefault()}
            onClick={() => choose(o)}
          >
            <span>{o.name}</span>
            {o.note && <small className="quiet">{o.note}</small>}
          </div>
        ))}
      </div>
      <p className="sr-only" role="status">
        {typed !== null && text !== "" && !fetching && t("found", { count: options.length })}
      </p>
    </div>
  );
}
