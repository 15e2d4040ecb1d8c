import { CLOCKS, type Settings } from '../../api/settings.ts';
import { LEVELS, type Level } from '../../api/words.ts';
import { LevelMark } from '../parts/level-mark.tsx';
import { text } from '../texts.ts';

type Levels = Settings['levels'];
type Rule = Levels[Level];

const MINUTES = ['acknowledge', 'respond', 'update', 'close'] as const;

interface Props {
  value: Levels;
  change(value: Levels): void;
}

/** How fast, at each level; an empty field means that nothing is due. */
export function LevelsTable({ value, change }: Props) {
  return (
    <div class="scroll">
      <table class="level-rules">
        <thead>
          <tr>
            <th scope="col">{text('level')}</th>
            {MINUTES.map((duty) => (
              <th key={duty} scope="col">
                {text(`rule_${duty}`)}
              </th>
            ))}
            <th scope="col">{text('rule_clock')}</th>
            <th scope="col">{text('rule_alert')}</th>
            <th scope="col">{text('rule_backup')}</th>
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((level) => (
            <Row
              key={level}
              level={level}
              rule={value[level]}
              change={(rule) => change({ ...value, [level]: rule })}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  level: Level;
  rule: Rule;
  change(rule: Rule): void;
}

function Row({ level, rule, change }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <LevelMark level={level} />
      </th>
      {MINUTES.map((duty) => (
        <td key={duty}>
          <Minutes
            label={`${level}: ${text(`rule_${duty}`)}`}
            value={rule[duty]}
            change={(value) => change({ ...rule, [duty]: value })}
          />
        </td>
      ))}
      <td>
        <select
          aria-label={`${level}: ${text('rule_clock')}`}
          value={rule.clock}
          onChange={({ currentTarget }) => {
            const clock = CLOCKS.find((one) => one === currentTarget.value);
            if (clock) change({ ...rule, clock });
          }}
        >
          {CLOCKS.map((clock) => (
            <option key={clock} value={clock}>
              {text(`clock_${clock}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input
          type="checkbox"
          aria-label={`${level}: ${text('rule_alert')}`}
          checked={rule.alert}
          onChange={({ currentTarget }) => change({ ...rule, alert: currentTarget.checked })}
        />
      </td>
      <td>
        <Minutes
          label={`${level}: ${text('rule_backup')}`}
          value={rule.backupAfter}
          change={(value) => change({ ...rule, backupAfter: value })}
        />
      </td>
    </tr>
  );
}

interface MinutesProps {
  label: string;
  value: number | null;
  change(value: number | null): void;
}

function Minutes({ label, value, change }: MinutesProps) {
  return (
    <input
      type="number"
      min={1}
      max={525_600}
      aria-label={label}
      value={value ?? ''}
      onInput={({ currentTarget }) =>
        change(currentTarget.value === '' ? null : Number(currentTarget.value))
      }
    />
  );
}
