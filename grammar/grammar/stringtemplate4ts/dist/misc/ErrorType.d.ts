export declare class ErrorType {
    message: string;
    name: string;
    index: number;
    static readonly NO_SUCH_TEMPLATE: {
        message: string;
        name: string;
        index: number;
    };
    static readonly NO_IMPORTED_TEMPLATE: {
        message: string;
        name: string;
        index: number;
    };
    static readonly NO_SUCH_ATTRIBUTE: {
        message: string;
        name: string;
        index: number;
    };
    static readonly NO_SUCH_ATTRIBUTE_PASS_THROUGH: {
        message: string;
        name: string;
        index: number;
    };
    static readonly REF_TO_IMPLICIT_ATTRIBUTE_OUT_OF_SCOPE: {
        message: string;
        name: string;
        index: number;
    };
    static readonly MISSING_FORMAL_ARGUMENTS: {
        message: string;
        name: string;
        index: number;
    };
    static readonly NO_SUCH_PROPERTY: {
        message: string;
        name: string;
        index: number;
    };
    static readonly MAP_ARGUMENT_COUNT_MISMATCH: {
        message: string;
        name: string;
        index: number;
    };
    static readonly ARGUMENT_COUNT_MISMATCH: {
        message: string;
        name: string;
        index: number;
    };
    static readonly EXPECTING_STRING: {
        message: string;
        name: string;
        index: number;
    };
    static readonly WRITER_CTOR_ISSUE: {
        message: string;
        name: string;
        index: number;
    };
    static readonly CANT_IMPORT: {
        message: string;
        name: string;
        index: number;
    };
    static readonly SYNTAX_ERROR: {
        message: string;
        name: string;
        index: number;
    };
    static readonly TEMPLATE_REDEFINITION: {
        message: string;
        name: string;
        index: number;
    };
    static readonly EMBEDDED_REGION_REDEFINITION: {
        message: string;
        name: string;
        index: number;
    };
    static readonly REGION_REDEFINITION: {
        message: string;
        name: string;
        index: number;
    };
    static readonly MAP_REDEFINITION: {
        message: string;
        name: string;
        index: number;
    };
    static readonly PARAMETER_REDEFINITION: {
        message: string;
        name: string;
        index: number;
    };
    static readonly ALIAS_TARGET_UNDEFINED: {
        message: string;
        name: string;
        index: number;
    };
    static readonly TEMPLATE_REDEFINITION_AS_MAP: {
        message: string;
        name: string;
        index: number;
    };
    static readonly LEXER_ERROR: {
        message: string;
        name: string;
        index: number;
    };
    static readonly NO_DEFAULT_VALUE: {
        message: string;
        name: string;
        index: number;
    };
    static readonly NO_SUCH_FUNCTION: {
        message: string;
        name: string;
        index: number;
    };
    static readonly NO_SUCH_REGION: {
        message: string;
        name: string;
        index: number;
    };
    static readonly NO_SUCH_OPTION: {
        message: string;
        name: string;
        index: number;
    };
    static readonly INVALID_TEMPLATE_NAME: {
        message: string;
        name: string;
        index: number;
    };
    static readonly ANON_ARGUMENT_MISMATCH: {
        message: string;
        name: string;
        index: number;
    };
    static readonly REQUIRED_PARAMETER_AFTER_OPTIONAL: {
        message: string;
        name: string;
        index: number;
    };
    static readonly UNSUPPORTED_DELIMITER: {
        message: string;
        name: string;
        index: number;
    };
    static readonly INTERNAL_ERROR: {
        message: string;
        name: string;
        index: number;
    };
    static readonly WRITE_IO_ERROR: {
        message: string;
        name: string;
        index: number;
    };
    static readonly CANT_LOAD_GROUP_FILE: {
        message: string;
        name: string;
        index: number;
    };
    protected constructor(message: string, name: string, index: number);
}
