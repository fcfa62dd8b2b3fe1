import { type ReactNode, useLayoutEffect, useState } from 'react';
import {
  createPath,
  type Location,
  type NavigationType,
  type Navigator,
  parsePath,
  Router,
  type To,
} from 'react-router-dom';

/** A browser's session history in memory: every entry can be looked at, and going back takes its time. */
export interface RecordedHistory {
  readonly entries: readonly Location[];
  readonly at: number;
  /** The browser's own buttons. */
  readonly go: (delta: number) => void;
  readonly navigator: Navigator;
  readonly listen: (listener: (arrival: Arrival) => void) => () => void;
}

interface Arrival {
  readonly location: Location;
  readonly type: NavigationType;
}

export function createRecordedHistory(start: string): RecordedHistory {
  let keys = 0;
  const history = { entries: [locate(start, undefined, 'default')], at: 0 };
  const listeners = new Set<(arrival: Arrival) => void>();
  function locate(to: To, state: unknown, key = `k${(keys += 1)}`): Location {
    const path = typeof to === 'string' ? parsePath(to) : to;
    return { pathname: '/', search: '', hash: '', ...path, state, key };
  }
  function arrive(type: `${NavigationType}`) {
    const location = history.entries[history.at];
    if (location === undefined) throw new Error('the reader has left the site');
    for (const listener of listeners) listener({ location, type: type as NavigationType });
  }
  // As in a browser: the address changes later, in a task of its own.
  function go(delta: number) {
    setTimeout(() => {
      history.at += delta;
      arrive('POP');
    });
  }
  function push(to: To, state?: unknown) {
    history.entries = [...history.entries.slice(0, history.at + 1), locate(to, state)];
    history.at += 1;
    arrive('PUSH');
  }
  function replace(to: To, state?: unknown) {
    history.entries = history.entries.with(history.at, locate(to, state));
    arrive('REPLACE');
  }
  const navigator = {
    createHref: (to: To) => (typeof to === 'string' ? to : createPath(to)),
    go,
    push,
    replace,
  };
  return {
    get entries() {
      return history.entries;
    },
    get at() {
      return history.at;
    },
    go,
    navigator,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The app's router over a recorded history; rendered anew it is a reload. */
export function RecordedRouter({
  history,
  children,
}: {
  readonly history: RecordedHistory;
  readonly children: ReactNode;
}) {
  const [arrival, setArrival] = useState<Arrival>(() => {
    const location = history.entries[history.at];
    if (location === undefined) throw new Error('the history is empty');
    return { location, type: 'POP' as NavigationType };
  });
  useLayoutEffect(() => history.listen(setArrival), [history]);
  return (
    <Router location={arrival.location} navigationType={arrival.type} navigator={history.navigator}>
      {children}
    </Router>
  );
}
