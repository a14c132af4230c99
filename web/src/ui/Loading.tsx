import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

/** Loading says that something is on its way, but not for a wait that nobody notices. */
export function Loading() {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="loading" role="status">
      {late ? t("loading") : ""}
    </p>
  );
}
