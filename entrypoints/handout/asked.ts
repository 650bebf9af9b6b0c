/** Which dossier and route a panel asked to print. It stays in memory: an address is written to the history. */
export interface Asked {
  readonly dossier: string;
  readonly chosen: string | null;
}

type Message =
  | { readonly kind: 'which'; readonly ticket: string }
  | { readonly kind: 'this'; readonly ticket: string; readonly asked: Asked }
  | { readonly kind: 'close' };

const CHANNEL = 'handout';
/** A panel answers in a few milliseconds; without one the current dossier is shown. */
const PATIENCE_MS = 800;

const say = (channel: BroadcastChannel, message: Message) => channel.postMessage(message);

/** The panel's side: answers hand-outs it opened, also when they are loaded again. */
export function answerHandouts() {
  const tickets = new Map<string, Asked>();
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    const asked = data.kind === 'which' ? tickets.get(data.ticket) : undefined;
    if (data.kind === 'which' && asked) say(channel, { kind: 'this', ticket: data.ticket, asked });
  };
  return {
    /** A random word for the address, that says nothing of the person. */
    ticketFor: (asked: Asked): string => {
      const ticket = crypto.randomUUID();
      tickets.set(ticket, asked);
      return ticket;
    },
    /** « Fermer vite » closes the hand-outs too. */
    closeAll: () => say(channel, { kind: 'close' }),
  };
}

/** The hand-out's side: what it was opened for, or null when no panel answers. */
export function askWhich(ticket: string): Promise<Asked | null> {
  const channel = new BroadcastChannel(CHANNEL);
  return new Promise((resolve) => {
    const done = (asked: Asked | null) => {
      channel.close();
      resolve(asked);
    };
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'this' && data.ticket === ticket) done(data.asked);
    };
    setTimeout(() => done(null), PATIENCE_MS);
    say(channel, { kind: 'which', ticket });
  });
}

/** Calls back when a panel is closed in a hurry. */
export function onCloseAll(then: () => void): void {
  new BroadcastChannel(CHANNEL).onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'close') then();
  };
}
