import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import type { Settings } from '../../api/settings.ts';
import { text } from '../texts.ts';

type Responses = Settings['firstResponses'];

interface Props {
  value: Responses;
  change(value: Responses): void;
}

/** The team's own words to begin an answer with. */
export function FirstResponses({ value, change }: Props) {
  return (
    <>
      <p class="soft">{text('first_responses_hint')}</p>
      {value.map((one, at) => (
        <fieldset key={at} class="stack response">
          <legend class="unseen">{text('first_response_number', at + 1)}</legend>
          <Field
            label={text('first_response_when')}
            value={one.when}
            change={(when) => change(value.with(at, { ...one, when }))}
          />
          <Field
            label={text('first_response_text')}
            lines={3}
            value={one.text}
            change={(words) => change(value.with(at, { ...one, text: words }))}
          />
          <div class="row">
            <Button look="quiet" onClick={() => change(value.toSpliced(at, 1))}>
              {text('remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      <div class="row">
        <Button onClick={() => change([...value, { when: '', text: '' }])}>
          {text('first_response_add')}
        </Button>
      </div>
    </>
  );
}
