import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width a picture may take, so that its letters keep their size on a phone and on a desk. */
export function useWidth(otherwise = 320): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(otherwise);
  useLayoutEffect(() => {
    const place = ref.current;
    if (!place) return;
    const measure = (): void => {
      if (place.clientWidth > 0) setWidth(place.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
