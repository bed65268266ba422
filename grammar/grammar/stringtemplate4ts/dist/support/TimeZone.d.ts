/**
 * This is a partial implementation of Java's TimeZone class, just to allow setting a default time zone.
 */
export declare class TimeZone {
    /** The current default timezone. If not set the timezone of the environment is used. */
    static default: string | undefined;
}
