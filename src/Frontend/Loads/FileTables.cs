using System.Globalization;
using System.Text.Json;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Files;
using MatViewDb.Formats.Compression;
using MatViewDb.Formats.Csv;
using MatViewDb.Formats.Json;
using MatViewDb.Formats.Columnar;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Dml;
using MatViewDb.Functions;
using MatViewDb.Planner.Binding;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Loads;

/// <summary>
/// Looks at the files that FILES(...) and local(...) name: which they are, and what columns they have. It reads the beginning of some,
/// or the end of Parquet or ORC files, while a query is planned.
/// </summary>
public sealed class FileTables(IFileSystem files)
{
    /// <summary>Finds files and columns; only files below the allowed directory, and only for those with the FILE privilege.</summary>
    public FileRelation Resolve(TableFunction function, Session session)
    {
        session.RequireGlobal("FILE");
        var options = FileSourceOptions.Of(function);
        var paths = new ServerFiles(files, session).Find(options.Path);
        if (paths.Count == 0) throw FrontendErrors.FileNotFound.With(options.Path);
        if (options.ListsOnly) return Listing(paths);
        var relation = options.Format switch
        {
            "csv" => Text(options, paths),
            "json" => Json(options, paths),
            _ => Columnar(options.Format, paths, options.SampleFiles),
        };
        if (relation.Text is { } text) text.RowBytesMax = session.Services.Globals.Get(LoadSettings.RowBytesMax);
        if (relation.Columns.Count == 0) throw CoreErrors.Semantic.With($"no columns are found in '{paths[0]}': it is empty");
        return options.PathColumns.Count == 0 ? relation : relation with { PathColumns = FromPath(options.PathColumns, relation, paths) };
    }

    // A part k=v of a path says what column k is in all rows of the file.
    private static IReadOnlyList<(SystemColumn Column, IReadOnlyList<string?> Values)> FromPath(
        IReadOnlyList<string> names, FileRelation relation, IReadOnlyList<string> paths)
    {
        var columns = new List<(SystemColumn Column, IReadOnlyList<string?> Values)>();
        foreach (var name in names)
        {
            if (relation.Columns.Any(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
                throw LoadErrors.WrongOption.With("columns_from_path", name, "a column that the files do not have themselves");
            var values = new List<string?>();
            foreach (var path in paths)
            {
                var part = path.Split('/').LastOrDefault(p => p.StartsWith(name + "=", StringComparison.Ordinal))
                    ?? throw LoadErrors.WrongOption.With("columns_from_path", name, $"'{path}' has no part '{name}=...'");
                var value = Uri.UnescapeDataString(part[(name.Length + 1)..]);
                values.Add(value == "__HIVE_DEFAULT_PARTITION__" ? null : value);
            }

            columns.Add((new SystemColumn(name, SqlType.String), values));
        }

        return columns;
    }

    /// <summary>Describes how Parquet or ORC files are read, all columns.</summary>
    internal FileRelation Columnar(string format, IReadOnlyList<string> paths, int sampleFiles, string name = "")
    {
        var columns = new List<SystemColumn>();
        var spec = new ColumnarSourceSpec { Format = format };
        spec.Files.AddRange(paths);
        foreach (var path in paths.Take(sampleFiles))
        {
            using var reader = OpenColumnar(format, path, name.Length > 0 ? name : path);
            foreach (var column in reader.Columns)
            {
                if (columns.Exists(c => c.Name.Equals(column.Name, StringComparison.OrdinalIgnoreCase))) continue;
                // A shape that is not read says so once somebody asks for it.
                var type = column.Nested is { } nested ? TypeOf(nested) : column.Type is null ? SqlType.String : TypeOf(column);
                columns.Add(new SystemColumn(column.Name, type));
                spec.Columns.Add(column.Name);
                spec.Types_.Add(type.ToProto(true));
            }
        }

        return new FileRelation(columns) { Columnar = spec };
    }

    private static SqlType TypeOf(FileColumn value)
    {
        if (value.IsJson) return new SqlType(SqlTypeKind.Json);
        var stored = value.Type!.Value; // Values of nested columns have one, too.
        return stored.Id == ArrowTypeId.TimestampMicros ? SqlType.DateTimeOf(6) : ArrowSqlTypes.ToSqlType(stored);
    }

    private static SqlType TypeOf(FileNode node) => node.Shape switch
    {
        FileShape.List => SqlType.Array(TypeOf(node.Parts[0])),
        FileShape.Map => SqlType.Map(TypeOf(node.Parts[0]), TypeOf(node.Parts[1])),
        FileShape.Struct => SqlType.Struct([.. node.Parts.Select(p => new TypePart(p.Name, TypeOf(p)))]),
        _ => TypeOf(node.Value!), // Of values only.
    };

    private FileRelation Listing(IReadOnlyList<string> paths)
    {
        IReadOnlyList<SystemColumn> columns =
        [
            new("PATH", SqlType.String), new("SIZE", SqlType.BigInt), new("IS_DIR", SqlType.Boolean),
        ];
        return new FileRelation(columns)
        {
            Listing = new SystemTable("files", columns, _ => paths.Select(p =>
            {
                using var file = files.OpenRead(p);
                return (IReadOnlyList<object?>)[p, file.Length, false];
            })),
        };
    }

    private FileRelation Text(FileSourceOptions options, IReadOnlyList<string> paths)
    {
        var format = new CsvSampleFormat(
            options.ColumnSeparator, options.RowDelimiter, options.Enclose, options.Escape, options.SkipLines, options.TrimSpace);
        var columns = options.Schema ?? [];
        if (columns.Count == 0)
        {
            var rows = new List<IReadOnlyList<string?>>();
            foreach (var path in paths.Take(options.SampleFiles))
            {
                var wanted = options.SampleRows - rows.Count;
                if (wanted > 0) rows.AddRange(Sample(path, s => CsvSample.Read(s, format, wanted)));
            }

            var names = options.HasNames ? Sample(paths[0], s => CsvSample.Line(s, format, 0)) : [];
            var count = Math.Max(names.Count, rows.Count == 0 ? 0 : rows.Max(r => r.Count));
            columns = [.. Enumerable.Range(0, count).Select(i => new SystemColumn(
                i < names.Count && names[i] is { Length: > 0 } name ? name : "$" + (i + 1).ToString(CultureInfo.InvariantCulture),
                options.DetectsTypes ? TextTypes.Of(rows.Select(r => i < r.Count ? r[i] : null)) : SqlType.String))];
        }

        var spec = new CsvSourceSpec
        {
            FieldTerminator = options.ColumnSeparator, LineTerminator = options.RowDelimiter, EnclosedBy = options.Enclose,
            EscapedBy = options.Escape, OptionallyEnclosed = true, SkipLines = options.SkipLines, TrimSpace = options.TrimSpace,
            FieldCount = columns.Count, FillsFields = options.FillsFields,
        };
        return new FileRelation(columns) { Text = Filled(spec, columns, paths) };
    }

    private FileRelation Json(FileSourceOptions options, IReadOnlyList<string> paths)
    {
        var columns = new List<SystemColumn>(
            options.Schema ?? [.. options.JsonPaths.Select(p => new SystemColumn(NameOf(p), SqlType.Null))]);
        if (options.Schema is not null && options.JsonPaths.Count > 0 && options.JsonPaths.Count != columns.Count)
            throw LoadErrors.WrongOption.With("jsonpaths", string.Join(", ", options.JsonPaths), "a path for every column of the schema");
        var isArray = options.StripsArray;
        foreach (var path in paths.Take(options.SampleFiles))
        {
            var (objects, array) = Sample(path, s => JsonSample.Read(s, options.SampleRows));
            isArray |= array;
            if (options.Schema is not null) continue;
            try
            {
                foreach (var found in objects.SelectMany(o => RowsIn(o, options.JsonRoot))) AddColumns(found, options, columns);
            }
            catch (InvalidOperationException problem)
            {
                // Texts are looked at when they are asked for.
                throw LoadErrors.BrokenFile.Because(problem, path, "a text in it is not valid");
            }
        }

        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Type.Kind == SqlTypeKind.Null) columns[i] = columns[i] with { Type = SqlType.String };
        }

        var spec = new CsvSourceSpec { Json = new JsonFormat { StripOuterArray = isArray, Root = options.JsonRoot } };
        spec.Json.Paths.AddRange(options.JsonPaths.Count > 0 ? options.JsonPaths : columns.Select(c => $"$[\"{c.Name}\"]"));
        return new FileRelation(columns) { Text = Filled(spec, columns, paths) };
    }

    private static void AddColumns(JsonElement found, FileSourceOptions options, List<SystemColumn> columns)
    {
        for (var i = 0; i < options.JsonPaths.Count; i++)
        {
            if (Walk(found, options.JsonPaths[i]) is { } value)
                columns[i] = columns[i] with { Type = TextTypes.Wider(columns[i].Type, TextTypes.Of(value)) };
        }

        if (options.JsonPaths.Count > 0 || found.ValueKind != JsonValueKind.Object) return;
        foreach (var member in found.EnumerateObject()) Add(columns, member.Name, TextTypes.Of(member.Value));
    }

    private static IEnumerable<JsonElement> RowsIn(JsonElement document, string root)
    {
        if (root.Length == 0) return [document];
        if (Walk(document, root) is not { } found) return [];
        return found.ValueKind == JsonValueKind.Array ? found.EnumerateArray() : [found];
    }

    // Names of columns and types only: what is read is up to the reader of rows.
    private static JsonElement? Walk(JsonElement value, string path)
    {
        foreach (var step in Steps(path))
        {
            if (int.TryParse(step, CultureInfo.InvariantCulture, out var index) && value.ValueKind == JsonValueKind.Array)
            {
                if (index < 0 || index >= value.GetArrayLength()) return null;
                value = value[index];
            }
            else if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(step, out value))
            {
                return null;
            }
        }

        return value;
    }

    private static string NameOf(string path)
        => Steps(path).LastOrDefault(s => !int.TryParse(s, CultureInfo.InvariantCulture, out _)) ?? path;

    private static string[] Steps(string path)
        => path.TrimStart('$').Split(['.', '[', ']', '"', '\''], StringSplitOptions.RemoveEmptyEntries);

    private static void Add(List<SystemColumn> columns, string name, SqlType type)
    {
        var at = columns.FindIndex(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (at < 0) columns.Add(new SystemColumn(name, type));
        else columns[at] = columns[at] with { Type = TextTypes.Wider(columns[at].Type, type) };
    }

    private static CsvSourceSpec Filled(CsvSourceSpec spec, IReadOnlyList<SystemColumn> columns, IReadOnlyList<string> paths)
    {
        spec.Files.AddRange(paths);
        spec.Types_.AddRange(columns.Select(c => c.Type.ToProto(true)));
        spec.Fields.AddRange(Enumerable.Range(0, columns.Count));
        spec.ColumnNames.AddRange(columns.Select(c => c.Name));
        return spec;
    }

    private T Sample<T>(string path, Func<Stream, T> read)
    {
        try
        {
            var compression = Decompression.OfFile(path);
            using var stream = Decompression.Open(compression, new FileReadStream(files.OpenRead(path)))
                ?? throw CoreErrors.NotSupported.With($"compression {compression}; known are {Decompression.Known}");
            return read(stream);
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            throw LoadErrors.BrokenFile.Because(problem, path, problem.Message);
        }
    }

    private ColumnarFile OpenColumnar(string format, string path, string name)
    {
        try
        {
            return ColumnarFile.Open(format, new FileReadStream(files.OpenRead(path)));
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            throw LoadErrors.BrokenFile.Because(problem, name, problem.Message);
        }
    }
}
