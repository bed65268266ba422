using System.Globalization;
using System.Text;
using System.Text.Json;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Loads;

/// <summary>
/// Is what the headers of a stream load or the clauses of LOAD LABEL say, under the names of StarRocks and of Doris.
/// </summary>
public sealed record LoadOptions
{
    private const int SeparatorBytesMax = 50;

    public string? Label { get; init; }
    public string Format { get; init; } = "csv";
    /// <summary>The files hold columns with names and types, and are read at any place.</summary>
    internal bool IsColumnar => Format is "parquet" or "orc";

    public string ColumnSeparator { get; init; } = "\t";
    public string RowDelimiter { get; init; } = "\n";
    public string Enclose { get; init; } = "";
    public string Escape { get; init; } = "";
    public bool TrimSpace { get; init; }
    public long SkipLines { get; init; }

    /// <summary>Fields of a row, by name: columns of the table or names for <see cref="Mapping"/>; empty = the table's columns.</summary>
    public NodeList<Expression> Fields { get; init; } = [];

    /// <summary>Columns that are computed.</summary>
    public NodeList<Assignment> Mapping { get; init; } = [];

    public Expression? Where { get; init; }
    public NodeList<string> Partitions { get; init; } = [];

    /// <summary>The partitions are temporary ones.</summary>
    public bool TemporaryPartitions { get; init; }
    public double MaxFilterRatio { get; init; }
    public bool Strict { get; init; }
    public long? TimeoutSeconds { get; init; }
    public long? MemoryLimit { get; init; }
    public string? TimeZone { get; init; }
    public string Compression { get; init; } = "";
    public IReadOnlyList<string> JsonPaths { get; init; } = [];
    public string JsonRoot { get; init; } = "";
    public bool StripOuterArray { get; init; }
    public bool IgnoreJsonSize { get; init; }
    public bool TwoPhase { get; init; }

    /// <summary>What was asked for, by the names under which it was found.</summary>
    internal IReadOnlyDictionary<string, string> Asked { get; init; } = new Dictionary<string, string>();

    /// <summary>Leaves columns that the load does not name as they are in stored rows.</summary>
    public bool PartialUpdate { get; init; }

    /// <summary>The column that must not become less; a row with less does nothing.</summary>
    public string? MergeCondition { get; init; }

    /// <summary>Says which rows delete instead (Doris' merge_type and delete).</summary>
    public Expression? DeleteWhen { get; init; }

    /// <summary>How many rejected rows are kept; -1 = as many as the setting allows.</summary>
    public long LoggedRows { get; init; } = -1;

    /// <summary>Reads the options by name; a name that is not there gives null. Unknown names are nobody's business.</summary>
    public static LoadOptions Of(Func<string, string?> read)
    {
        var asked = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? Either(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (read(name) is { Length: > 0 } value) return asked[name] = value;
            }

            return null;
        }

        Refuse(Either);
        var (fields, mapping) = Columns(Either("columns"));
        var format = (Either("format") ?? "csv").ToLowerInvariant();
        var compression = Either("compression", "compress_type", "content-encoding") ?? "";
        return new LoadOptions
        {
            Asked = asked,
            Label = Either("label"),
            Format = format switch
            {
                "csv" or "csv_with_names" or "csv_with_names_and_types" => "csv",
                "json" => "json",
                "parquet" => "parquet",
                "orc" => "orc",
                "avro" or "arrow" => throw CoreErrors.NotSupported.With($"format {format} of a load"),
                _ => throw LoadErrors.WrongOption.With("format", format, "csv, json, parquet or orc"),
            },
            ColumnSeparator = Separator("column_separator", Either("column_separator") ?? "\t", SeparatorBytesMax),
            RowDelimiter = Separator("row_delimiter", Either("row_delimiter", "line_delimiter") ?? "\n", SeparatorBytesMax),
            Enclose = Separator("enclose", Either("enclose") ?? "", 1),
            Escape = Separator("escape", Either("escape") ?? "", 1),
            TrimSpace = Flag("trim_space", Either("trim_space")),
            SkipLines = Whole("skip_header", Either("skip_header", "skip_lines")) ?? format switch
            {
                "csv_with_names" => 1,
                "csv_with_names_and_types" => 2,
                _ => 0,
            },
            Fields = fields,
            Mapping = mapping,
            Where = Either("where") is { } where ? SqlParser.ParseExpression(where) : null,
            TemporaryPartitions = Either("temporary_partitions") is not null,
            Partitions = NodeList.Create<string>([.. (Either("temporary_partitions", "partitions") ?? "").Split(
                ',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]),
            MaxFilterRatio = Ratio(Either("max_filter_ratio")),
            Strict = Flag("strict_mode", Either("strict_mode")),
            TimeoutSeconds = Whole("timeout", Either("timeout"), least: 1, most: 259_200),
            MemoryLimit = Whole("exec_mem_limit", Either("exec_mem_limit", "load_mem_limit")),
            TimeZone = Either("timezone"),
            Compression = compression,
            JsonPaths = Paths(Either("jsonpaths")),
            JsonRoot = Either("json_root") ?? "",
            StripOuterArray = Flag("strip_outer_array", Either("strip_outer_array")),
            IgnoreJsonSize = Flag("ignore_json_size", Either("ignore_json_size")),
            TwoPhase = Flag("two_phase_commit", Either("two_phase_commit")),
            PartialUpdate = Flag("partial_update", Either("partial_update")) | Flag("partial_columns", Either("partial_columns")),
            MergeCondition = Either("merge_condition"),
            DeleteWhen = DeletedRows(Either),
            LoggedRows = Whole("log_rejected_record_num", Either("log_rejected_record_num"), -1) ?? -1,
        };
    }

    /// <summary>Gives how the text is read, without columns.</summary>
    public CsvSourceSpec ToSpec(long errorRowsMax)
    {
        var spec = new CsvSourceSpec
        {
            FieldTerminator = ColumnSeparator,
            LineTerminator = RowDelimiter,
            EnclosedBy = Enclose,
            EscapedBy = Escape,
            OptionallyEnclosed = true,
            SkipLines = SkipLines,
            TrimSpace = TrimSpace,
            BadRows = Strict ? CsvSourceSpec.Types.BadRows.Reject : CsvSourceSpec.Types.BadRows.Nulls,
            RejectedKept = (int)(LoggedRows < 0 ? errorRowsMax : Math.Min(LoggedRows, errorRowsMax)),
        };
        if (Format != "json") return spec;
        spec.Json = new JsonFormat { Root = JsonRoot, StripOuterArray = StripOuterArray };
        spec.Json.Paths.AddRange(JsonPaths);
        return spec;
    }

    /// <summary>Gives the load as the binder takes it.</summary>
    public LoadDataStatement ToLoad(ObjectName table) => new(Local: true, "", table)
    {
        Columns = Fields,
        Set = Mapping,
        Where = Where,
        Partitions = Partitions,
        TemporaryPartitions = TemporaryPartitions,
        HasFreeFields = true,
    };

    private static void Refuse(ReadName read)
    {
        foreach (var name in new[] { "negative", "fuzzy_parse" })
        {
            if (Flag(name, read(name))) throw CoreErrors.NotSupported.With($"{name} of a load");
        }

        string[] others = ["function_column.sequence_col", "hidden_columns"];
        foreach (var name in others)
        {
            if (read(name) is not null) throw CoreErrors.NotSupported.With($"{name} of a load");
        }

        // Every load is answered once its rows are visible, which is what these ask for at most.
        foreach (var name in new[] { "enable_merge_commit", "merge_commit_async" }) Flag(name, read(name));
        foreach (var name in new[] { "merge_commit_interval_ms", "merge_commit_parallel" }) Whole(name, read(name), least: 1);
        if (read("partial_update_mode")?.ToLowerInvariant() is not (null or "row" or "column" or "auto"))
            throw LoadErrors.WrongOption.With("partial_update_mode", read("partial_update_mode"), "row, column or auto");
    }

    private static Expression? DeletedRows(ReadName read)
    {
        var condition = read("delete");
        return read("merge_type")?.ToLowerInvariant() switch
        {
            null or "append" when condition is null => null,
            "delete" => new BoolLiteral(true),
            "merge" when condition is not null => SqlParser.ParseExpression(condition),
            "merge" => throw LoadErrors.WrongOption.With("delete", "", "merge_type merge needs the condition of rows that delete"),
            null or "append" => throw LoadErrors.WrongOption.With("delete", condition, "it goes with merge_type merge"),
            var other => throw LoadErrors.WrongOption.With("merge_type", other, "append, delete or merge"),
        };
    }

    private delegate string? ReadName(params ReadOnlySpan<string> names);

    /// <summary>Reads a list such as a, b, tmp, c = tmp * 2: names of fields, then columns that are computed.</summary>
    public static (NodeList<Expression> Fields, NodeList<Assignment> Mapping) Columns(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return ([], []);
        var fields = new List<Expression>();
        var mapping = new List<Assignment>();
        foreach (var part in Parts(text))
        {
            switch (SqlParser.ParseExpression(part))
            {
                case ColumnRef field when fields.Exists(f => f is ColumnRef known && IsSame(known, field)):
                case Comparison { Operator: ComparisonOperator.Equal, Left: ColumnRef again }
                    when mapping.Exists(m => IsSame(m.Column, again)):
                    throw LoadErrors.WrongOption.With("columns", text, $"'{part}' is there twice");
                case ColumnRef field:
                    fields.Add(field);
                    break;
                case Comparison { Operator: ComparisonOperator.Equal, Left: ColumnRef column } computed:
                    mapping.Add(new Assignment(column, computed.Right));
                    break;
                default:
                    throw LoadErrors.WrongOption.With("columns", part, "a name, or column = expression");
            }
        }

        return (NodeList.From<Expression>(fields), NodeList.From<Assignment>(mapping));
    }

    private static bool IsSame(ColumnRef left, ColumnRef right) => left.Name.Equals(right.Name, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Parts(string text)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\'' or '"' or '`':
                    var close = text.IndexOf(text[i], i + 1);
                    i = close < 0 ? text.Length : close;
                    break;
                case '(' or '[':
                    depth++;
                    break;
                case ')' or ']':
                    depth--;
                    break;
                case ',' when depth == 0:
                    yield return text[start..i].Trim();
                    start = i + 1;
                    break;
            }
        }

        if (text[start..].Trim() is { Length: > 0 } last) yield return last;
    }

    internal static IReadOnlyList<string> Paths(string? text)
    {
        if (text is null) return [];
        try
        {
            return JsonSerializer.Deserialize<string[]>(text) ?? [];
        }
        catch (JsonException)
        {
            throw LoadErrors.WrongOption.With("jsonpaths", text, "a JSON array of paths");
        }
    }

    private static bool Flag(string name, string? text) => text?.Trim().ToLowerInvariant() switch
    {
        null or "false" or "0" => false,
        "true" or "1" => true,
        _ => throw LoadErrors.WrongOption.With(name, text, "true or false"),
    };

    private static long? Whole(string name, string? text, long least = 0, long most = long.MaxValue)
    {
        if (text is null) return null;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        var range = most == long.MaxValue ? $"of at least {least}" : $"from {least} to {most}";
        throw LoadErrors.WrongOption.With(name, text, $"a whole number {range}");
    }

    private static string Separator(string name, string text, int bytesMax)
    {
        var separator = Separators.Read(text);
        if (Encoding.UTF8.GetByteCount(separator) <= bytesMax) return separator;
        throw LoadErrors.WrongOption.With(name, text, bytesMax == 1 ? "one byte" : $"up to {bytesMax} bytes");
    }

    private static double Ratio(string? text)
    {
        if (text is null) return 0;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var ratio) && ratio is >= 0 and <= 1
            ? ratio
            : throw LoadErrors.WrongOption.With("max_filter_ratio", text, "a number from 0 to 1");
    }
}
