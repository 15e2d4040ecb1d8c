// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Field } from '../../src/ui/field.tsx';
import { Section } from '../../src/ui/section.tsx';
import { Sign } from '../../src/ui/signs.tsx';
import { Switch } from '../../src/ui/switch.tsx';
import { doing, labelled, show } from './show.ts';

it('names a switch, says what it does and reports a change', async () => {
  const change = vi.fn();
  await show(<Switch label="Lamp" hint="Gives light." on={false} change={change} />);
  const lamp = labelled('Lamp');
  expect(lamp.getAttribute('role')).toBe('switch');
  expect(lamp.getAttribute('aria-checked')).toBe('false');
  const hint = document.getElementById(lamp.getAttribute('aria-describedby') ?? '');
  expect(hint?.textContent).toBe('Gives light.');
  await doing(() => lamp.click());
  expect(change).toHaveBeenCalledWith(true);
});

it('ties what is wrong to the field it is wrong with', async () => {
  await show(<Field label="Name" fault="This is missing." value="" change={() => undefined} />);
  const name = labelled('Name');
  expect(name.getAttribute('aria-invalid')).toBe('true');
  const fault = document.getElementById(name.getAttribute('aria-describedby') ?? '');
  expect(fault?.textContent).toBe('This is missing.');
});

it('leaves a good field without any such tie', async () => {
  await show(<Field label="Name" value="Acme" change={() => undefined} />);
  const name = labelled('Name');
  expect(name.hasAttribute('aria-invalid')).toBe(false);
  expect(name.hasAttribute('aria-describedby')).toBe(false);
});

it('names a section by its heading', async () => {
  const place = await show(<Section title="Stored">x</Section>);
  const id = place.querySelector('section')?.getAttribute('aria-labelledby') ?? '';
  expect(document.getElementById(id)?.textContent).toBe('Stored');
});

it('keeps drawings out of the accessible tree', async () => {
  const place = await show(<Sign of="harm" />);
  expect(place.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
