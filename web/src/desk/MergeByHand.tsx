import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { faultsOf } from "@/app/errors";
import { Faults } from "@/ui/Notice";
import { type Named, TypeAhead } from "@/ui/TypeAhead";
import { type Merged, Pair } from "./Merge";
import { DeskPairDocument } from "./merge.generated";
import type { Mergeable } from "./search";

/** ByHand lets somebody point at two that they know to be the same. */
export function ByHand({ kind, onMerged }: { kind: Mergeable; onMerged: (m: Merged) => void }) {
  const { t } = useTranslation("desk");
  const [one, setOne] = useState<Named | null>(null);
  const [other, setOther] = useState<Named | null>(null);
  const same = one !== null && one.id === other?.id;
  const [{ data, error }] = useQuery({
    query: DeskPairDocument,
    variables: { ids: one && other ? [one.id, other.id] : [] },
    pause: !one || !other || same,
  });
  const [a, b] = one && other && !same ? (data?.nodes ?? []) : [];
  const merged = (m: Merged) => {
    setOne(null);
    setOther(null);
    onMerged(m);
  };
  return (
    <section>
      <h2>{t("duplicates.byHand")}</h2>
      <p>{t("duplicates.byHandText")}</p>
      <TypeAhead label={t("duplicates.one")} kinds={[kind]} required chosen={one} onChoose={setOne} />
      <TypeAhead
        label={t("duplicates.other")}
        kinds={[kind]}
        required
        chosen={other}
        onChoose={setOther}
        error={same ? t("duplicates.same") : undefined}
      />
      <Faults faults={faultsOf(error)} />
      {a && b && <Pair key={`${a.id}${b.id}`} a={a} b={b} onMerged={merged} />}
    </section>
  );
}
