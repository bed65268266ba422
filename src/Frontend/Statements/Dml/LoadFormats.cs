using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>Says how LOAD DATA reads its text.</summary>
internal static class LoadFormats
{
    internal static CsvSourceSpec Of(LoadDataStatement load, string stream) => new()
    {
        Stream = stream,
        FieldTerminator = load.FieldsTerminatedBy,
        EnclosedBy = load.EnclosedBy,
        OptionallyEnclosed = load.OptionallyEnclosed,
        EscapedBy = load.EscapedBy,
        LineTerminator = load.LinesTerminatedBy,
        LinesStartingBy = load.LinesStartingBy,
        SkipLines = load.IgnoreLines,
        FileName = load.Path,
        BadRows = load.Duplicates == LoadDuplicates.Ignore ? CsvSourceSpec.Types.BadRows.Reject : CsvSourceSpec.Types.BadRows.Fail,
    };
}
