// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Field } from '../../src/ui/field.tsx';
import { Section } from '../../src/ui/section.tsx';
import { Sign } from '../../src/ui/signs.tsx';
import { Sure } from '../../src/ui/sure.tsx';
import { Switch } from '../../src/ui/switch.tsx';
import { doing, labelled, press, show } from './show.ts';

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

it('gives a field its kind, and a field of several lines none', async () => {
  await show(
    <>
      <Field label="Days" type="number" min={1} value="90" change={() => undefined} />
      <Field
        label="Password"
        type="password"
        autocomplete="new-password"
        minLength={12}
        hint="Twelve or more."
        value=""
        change={() => undefined}
      />
      <Field label="Note" lines={3} value="" change={() => undefined} />
    </>,
  );
  expect(labelled('Days').outerHTML).toMatch(/^<input(?=.* type="number")(?=.* min="1")/);
  expect(labelled('Password').outerHTML).toMatch(
    /^<input(?=.* type="password")(?=.* autocomplete="new-password")(?=.* minlength="12")/,
  );
  expect(labelled('Note').outerHTML).toMatch(/^<textarea(?!.* (type|min)=)/);
});

it('does what cannot be taken back only when asked twice', async () => {
  const act = vi.fn();
  const place = await show(
    <Sure ask="Erase" question="For good?" yes="Yes, erase" cancel="Cancel" act={act} />,
  );
  await press('Erase');
  expect(place.querySelector('[role=alert] p')?.textContent).toBe('For good?');
  await press('Cancel');
  expect(place.querySelector('[role=alert]')).toBeNull();
  await press('Erase');
  expect(act).not.toHaveBeenCalled();
  await press('Yes, erase');
  expect(act).toHaveBeenCalledOnce();
  expect(place.querySelector('[role=alert]')).toBeNull();
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
