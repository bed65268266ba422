using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Dml;
using MatViewDb.Planner.Binding;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Loads;

/// <summary>
/// Is what a load reads: the body of its request as it comes, or files. A body goes into a file first where it must be read at any place
/// (Parquet, ORC) or twice (tables that make partitions for their rows).
/// </summary>
internal sealed class LoadInput : IDisposable
{
    private readonly FrontendServices _services;
    private IDisposable? _offered;
    private LoadSpool.Spooled? _spooled;

    private LoadInput(FrontendServices services, CsvSourceSpec format) => (_services, Format) = (services, format);

    /// <summary>How text is read, and what becomes of rows that cannot be stored.</summary>
    internal CsvSourceSpec Format { get; }

    /// <summary>All columns of the Parquet or ORC files that are read instead of text.</summary>
    internal ColumnarSourceSpec? Columnar { get; private set; }

    /// <summary>Opens the rows; with <paramref name="twice"/> they can be read again.</summary>
    internal static LoadInput Open(LoadWork work, Table table, FrontendServices services, bool twice = false)
    {
        var input = new LoadInput(services, work.Options.ToSpec(services.Globals.Get(LoadSettings.ErrorRowsMax)));
        input.Format.RowBytesMax = services.Globals.Get(LoadSettings.RowBytesMax);
        try
        {
            if (work.Body is { } body) input.Take(body, work.Options, table, twice, $"{work.Record.Id}-{services.NewQueryId()}");
            else input.Format.Files.AddRange(work.Files);
            if (work.Options.IsColumnar) input.Columnar = input.FindColumns(work.Options.Format);
            return input;
        }
        catch
        {
            input.Dispose();
            throw;
        }
    }

    /// <summary>Offers bytes to a plan as they come, or where they are read <paramref name="twice"/> from a file.</summary>
    internal static LoadInput Of(CsvSourceSpec format, Stream bytes, bool twice, FrontendServices services)
    {
        var input = new LoadInput(services, format);
        format.RowBytesMax = services.Globals.Get(LoadSettings.RowBytesMax);
        input.Take(bytes, twice, services.NewQueryId());
        return input;
    }

    /// <summary>Offers a file of the spool, which stays its owner's.</summary>
    internal static LoadInput Of(CsvSourceSpec format, SpoolFile file, FrontendServices services)
    {
        format.RowBytesMax = services.Globals.Get(LoadSettings.RowBytesMax);
        file.Complete();
        format.Files.Add(file.Path);
        return new LoadInput(services, format);
    }

    /// <summary>Gives the table with the partitions that the rows need.</summary>
    internal async ValueTask<Table> AddPartitionsAsync(
        Session session, LoadDataStatement load, Table table, string database, CancellationToken cancel)
    {
        if (!table.Partitioning.Automatic || load.Partitions.Count > 0) return table;
        var relation = Columnar is { } columnar ? ColumnarRelation(columnar) : TextRelation(load, table);
        var source = new TableFunction("files", [], [new Property("path", Format.Files[0])]) { Alias = MissingPartitions.Alias };
        (session.Files ??= [])[source] = relation;
        return await _services.Missing.AddAsync(
            session, load, [.. relation.Columns.Select(c => c.Name)], source, table, database, cancel).ConfigureAwait(false);
    }

    /// <summary>Gives the rows as a table of their fields, and last where each of them stood.</summary>
    internal TableFunction Relation(Session session, LoadDataStatement load, Table table)
    {
        var relation = Columnar is { } columnar ? ColumnarRelation(columnar) : TextRelation(load, table);
        if (relation.Text is { } text) text.AddsLine = true;
        relation = relation with { Columns = [.. relation.Columns, new SystemColumn(LoadChanges.Place, SqlType.BigInt)] };
        var source = new TableFunction("files", [], [new Property("path", "load")]) { Alias = MissingPartitions.Alias };
        (session.Files ??= [])[source] = relation;
        return source;
    }

    public void Dispose()
    {
        _offered?.Dispose();
        _spooled?.Dispose();
    }

    private void Take(LoadBody body, LoadOptions options, Table table, bool twice, string name)
    {
        Format.FileName = "stream";
        var makesPartitions = table.Partitioning.Automatic && options.Partitions.Count == 0;
        Take(body.Unpack(options.Compression), twice || options.IsColumnar || makesPartitions, name);
    }

    private void Take(Stream bytes, bool twice, string name)
    {
        if (twice)
        {
            _spooled = _services.Spool.Keep(bytes, name, _services.Globals.Get(LoadSettings.SpoolBytesMax));
            Format.Files.Add(_spooled.Path);
            return;
        }

        Format.Stream = _services.NewQueryId();
        _offered = _services.Backends.RequireAlive()[0].OfferStream(Format.Stream, bytes);
    }

    private ColumnarSourceSpec FindColumns(string format)
    {
        var found = _services.FileTables.Columnar(format, [.. Format.Files], Format.Files.Count, Format.FileName);
        found.Columnar!.FileName = Format.FileName; // Given for these formats.
        return found.Columnar;
    }

    private static FileRelation ColumnarRelation(ColumnarSourceSpec columnar)
        => new([.. columnar.Columns.Select((c, i) => new SystemColumn(c, columnar.Types_[i].ToSqlType()))]) { Columnar = columnar };

    private FileRelation TextRelation(LoadDataStatement load, Table table)
    {
        var assigned = load.Set.Select(s => s.Column.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        List<string> names = load.Columns.Count == 0
            ? [.. table.PlainColumns.Select(c => c.Name)]
            : [.. load.Columns.Select(c => c is ColumnRef column ? column.Name : throw CoreErrors.NotSupported.With(
                "@variables in a load into a table that makes partitions"))];
        var columns = names.Select(n => new SystemColumn(n, TypeOf(n))).ToList();
        var spec = Format.Clone();
        spec.FieldCount = columns.Count;
        // Whether a row deletes has to be known.
        spec.Types_.AddRange(columns.Select(c => c.Type.ToProto(!IsOperation(c.Name) && IsNullable(c.Name))));
        spec.Fields.AddRange(Enumerable.Range(0, columns.Count));
        spec.ColumnNames.AddRange(names);
        if (spec.Json is { Paths.Count: 0 } json) json.Paths.AddRange(names.Select(n => $"$[\"{n}\"]"));
        return new FileRelation(columns) { Text = spec };

        bool IsOperation(string name) => name.Equals(LoadChanges.Operation, StringComparison.OrdinalIgnoreCase);
        bool IsNullable(string name) => assigned.Contains(name) || Find(name)?.Nullable != false;
        Column? Find(string name) => table.Columns.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        SqlType TypeOf(string name) => assigned.Contains(name) ? SqlType.String
            : IsOperation(name) ? SqlType.Boolean
            : Find(name)?.Type ?? SqlType.String;
    }
}
