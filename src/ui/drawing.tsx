interface Props {
  path: string;
  /** Width and height, px. */
  size: number;
  /** Of the line, on the grid. */
  weight: number;
  class?: string;
}

/**
 * A line drawing on a 24 px grid, in the colour of the text around it. It says nothing to assistive technology;
 * the words beside it do.
 */
export function Drawing({ path, size, weight, ...rest }: Props) {
  return (
    <svg
      {...rest}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width={weight}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
