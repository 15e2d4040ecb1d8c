// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Page } from '../../../desk/page/page.tsx';
import { doing, fill, press, show } from '../../ui/show.ts';
import { ANA, deskAt, fake, Refuse } from './fake-desk.ts';

it('leads whoever is not signed in to the door, and in with the right password', async () => {
  fake.answers['/api/me'] = () => new Refuse(401, { error: 'Sign in first.' });
  fake.answers['/api/door'] = () => ({ org: 'Acme' });
  fake.answers['/api/auth/sign-in/email'] = ({ body }) =>
    JSON.stringify(body).includes('right') ? {} : new Refuse(401, { message: 'Invalid' });
  const desk = await deskAt('/week');
  const place = await show(<Page desk={desk} />);
  expect(desk.route.value.page).toBe('sign-in');
  expect(place.textContent).toContain('The desk of Acme');
  await fill('E-mail address', 'ana@acme.example');
  await fill('Password', 'wrong');
  await press('Sign in');
  expect(place.querySelector('[role=alert]')?.textContent).toBe(
    'That e-mail address and password do not go together.',
  );
  fake.answers['/api/me'] = () => ANA;
  await fill('Password', 'right');
  await press('Sign in');
  expect(desk.route.value.page).toBe('queue');
});

it('sets up the first lead with the token of the link', async () => {
  fake.answers['/api/setup'] = () => ({});
  const desk = await deskAt('/setup?token=t0ken');
  await show(<Page desk={desk} />);
  await fill('Name', 'Ana');
  await fill('E-mail address', 'ana@acme.example');
  await fill('Password', 'long enough now');
  await press('Begin');
  expect(fake.asked.find(({ path }) => path === '/api/setup')?.body).toEqual({
    token: 't0ken',
    name: 'Ana',
    email: 'ana@acme.example',
    password: 'long enough now',
  });
  expect(fake.asked.find(({ path }) => path === '/api/auth/sign-in/email')?.body).toEqual({
    email: 'ana@acme.example',
    password: 'long enough now',
  });
  expect(desk.me.value).toEqual(ANA);
  expect(desk.route.value.page).toBe('settings');
});

it('goes to the door when the session ends meanwhile', async () => {
  const desk = await deskAt('/');
  await show(<Page desk={desk} />);
  fake.answers['/api/queue'] = () => new Refuse(401, { error: 'Sign in first.' });
  await doing(() => desk.queue.load());
  expect(desk.route.value.page).toBe('sign-in');
});
