using MatViewDb.Catalog;
using MatViewDb.Core.Errors;
using MatViewDb.Formats.Compression;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Loads;

/// <summary>Reads the clauses of one DATA INFILE of LOAD LABEL, and its properties, as options of a load.</summary>
internal static class FileLoadOptions
{
    private static readonly HashSet<string> s_known = new(StringComparer.OrdinalIgnoreCase)
    {
        "timeout", "max_filter_ratio", "strict_mode", "timezone", "load_mem_limit", "exec_mem_limit", "log_rejected_record_num",
        "skip_header", "skip_lines", "trim_space", "enclose", "escape", "jsonpaths", "json_root", "strip_outer_array", "priority",
        "load_parallelism", "partial_update", "merge_condition", "column_separator", "row_delimiter", "line_delimiter", "compress_type",
    };

    internal static LoadOptions Of(LoadSource source, NodeList<Property> properties, string firstFile)
    {
        if (source.Sign.Length > 0) throw CoreErrors.NotSupported.With($"{source.Sign} in LOAD LABEL");
        if (source.Kind is not ("" or "APPEND")) throw CoreErrors.NotSupported.With($"{source.Kind} DATA INFILE");
        if (source.ColumnsFromPath.Count > 0) throw CoreErrors.NotSupported.With("COLUMNS FROM PATH");
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in properties.Concat(source.FormatProperties))
        {
            if (!s_known.Contains(property.Key)) throw CatalogErrors.UnknownProperty.With(property.Key, " of LOAD LABEL");
            values[property.Key] = property.Value;
        }

        // Files say by their names what they are.
        var bare = Decompression.OfFile(firstFile).Length > 0 ? Path.GetFileNameWithoutExtension(firstFile) : firstFile;
        values["format"] = source.Format ?? Path.GetExtension(bare).ToLowerInvariant() switch
        {
            ".parquet" => "parquet",
            ".json" or ".ndjson" or ".jsonl" => "json",
            ".orc" => "orc",
            _ => "csv",
        };
        if (source.ColumnsTerminatedBy is { } columns) values["column_separator"] = columns;
        if (source.RowsTerminatedBy is { } rows) values["row_delimiter"] = rows;
        return LoadOptions.Of(n => values.GetValueOrDefault(n)) with
        {
            Fields = source.Columns.Map(c => (Expression)new ColumnRef(NodeList.Create<string>([c]))),
            Mapping = source.Set,
            Where = source.Where,
            Partitions = source.Partitions,
            TemporaryPartitions = source.TemporaryPartitions,
            Compression = "",
        };
    }
}
