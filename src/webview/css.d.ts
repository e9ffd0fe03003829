/** Style sheets are put beside the bundle that imports them. */
declare module '*.css';
