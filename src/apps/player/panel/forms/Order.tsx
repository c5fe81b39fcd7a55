import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { numbersOf } from '../../../../core/challenge/inputs/lists';
import { say } from '../../../../core/lib/language';
import { RoundButton } from '../../../../ui/components/Button';
import { Icon } from '../../../../ui/components/Icon';
import { Said } from '../../../../ui/components/Said';
import { playWords } from '../../../../ui/messages/play';
import type { FormProps } from './form';
import './order.css';

/** A list with one of its entries moved to another place. */
const moved = (list: readonly number[], from: number, to: number): readonly number[] => {
  const rest = list.filter((_, i) => i !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
};

/** At which place of a list a height on the screen lies. */
const placeAt = (list: HTMLElement, y: number): number => {
  const middles = [...list.children].map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2;
  });
  const above = middles.filter((middle) => middle < y).length;
  return Math.min(middles.length - 1, Math.max(0, above));
};

/** What was moved last by a button, and which way. */
interface Move {
  readonly item: number;
  readonly way: 'up' | 'down';
}

/** The button that moved an item keeps the focus wherever the item comes to; at an end, where it can do no more, its fellow does. */
const useFollowed = (list: RefObject<HTMLElement | null>, last: Move | null, order: readonly number[]): void =>
  useLayoutEffect(() => {
    if (!last) return;
    const [up, down] = list.current?.querySelectorAll<HTMLButtonElement>(`[data-item="${last.item}"] button`) ?? [];
    const [own, fellow] = last.way === 'up' ? [up, down] : [down, up];
    (own?.disabled ? fellow : own)?.focus({ preventScroll: true });
  }, [order.join(' ')]);

/** Items to put in order: each is moved by two buttons, or dragged by its handle. */
export const Order = ({ input, reply, setReply, language, locked }: FormProps<'order'>) => {
  const words = playWords(language);
  const list = useRef<HTMLOListElement>(null);
  const given = numbersOf(reply);
  const order = given.length > 0 ? given : input.items.map((_, i) => i);
  const [last, setLast] = useState<Move | null>(null);
  const move = (from: number, to: number) => {
    if (to < 0 || to >= order.length || to === from) return;
    setReply(moved(order, from, to));
    setLast({ item: order[from] ?? 0, way: to < from ? 'up' : 'down' });
  };
  useFollowed(list, last, order);
  const drag = (item: number) => (event: PointerEvent) => {
    if (locked || !list.current || !(event.buttons & 1)) return;
    const [from, to] = [order.indexOf(item), placeAt(list.current, event.clientY)];
    if (to !== from) setReply(moved(order, from, to));
  };
  const hold = (event: PointerEvent) => (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  return (
    <fieldset class="order" disabled={locked}>
      <legend class="form-how">{words.orderHow}</legend>
      {input.first !== undefined && <p class="order-end">{say(input.first, language)}</p>}
      <ol ref={list}>
        {order.map((item, place) => {
          const text = input.items[item] ?? '';
          const name = say(text, language);
          return (
            <li key={item} data-item={item}>
              <span class="order-handle" aria-hidden="true" onPointerDown={hold} onPointerMove={drag(item)}>
                <b>{place + 1}</b>
                <Icon name="grip" />
              </span>
              <span class="order-name">
                <Said text={text} language={language} />
              </span>
              <RoundButton
                icon="up"
                label={words.moveUp(name)}
                disabled={locked || place === 0}
                onClick={() => move(place, place - 1)}
              />
              <RoundButton
                icon="down"
                label={words.moveDown(name)}
                disabled={locked || place === order.length - 1}
                onClick={() => move(place, place + 1)}
              />
            </li>
          );
        })}
      </ol>
      <p class="visually-hidden" role="status">
        {last && words.movedTo(say(input.items[last.item] ?? '', language), order.indexOf(last.item) + 1, order.length)}
      </p>
      {input.last !== undefined && <p class="order-end">{say(input.last, language)}</p>}
    </fieldset>
  );
};
