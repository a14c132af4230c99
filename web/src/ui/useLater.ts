import { useEffect, useState } from "react";

/** useLater is a value once it has stood still for `ms`: for what is asked while somebody types. */
export function useLater<T>(value: T, ms = 250): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
