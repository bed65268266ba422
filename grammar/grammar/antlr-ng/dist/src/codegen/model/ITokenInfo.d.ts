export interface ITokenInfo {
    type: number;
    name: string;
}
