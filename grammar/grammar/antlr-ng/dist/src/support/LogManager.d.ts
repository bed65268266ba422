export declare class LogManager {
    private records;
    log(info: {
        component?: string;
        msg: string;
    }): void;
    save(filename?: string): string;
    toString(): string;
}
