export class CustomMarkdownTheme extends MarkdownTheme {
    constructor(renderer: any);
    customReadmeName: string;
    getRelativeUrl(url: any): any;
    getUrl(model: any): any;
    render(page: any): string;
}
import { MarkdownTheme } from "typedoc-plugin-markdown";
