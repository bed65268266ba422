using MatViewDb.Core.Types;
using MatViewDb.Frontend.Loads;
using MatViewDb.Frontend.Sources;

namespace MatViewDb.Frontend.Sinks;

/// <summary>Writes rows as the text of a load with a last field that says which of them delete, into a file of the spool.</summary>
internal sealed class TabbedSinkWriter(SinkRecord sink, IReadOnlyList<SqlType> types, FrontendServices services)
    : RowSinkWriter(sink, types, services)
{
    private const int FlushCharacters = 1 << 20;
    private const int DeletesMax = 1000;
    private readonly TabbedText _text = new();
    private readonly List<object?[]> _deleted = [];
    private bool _hasMany;

    /// <summary>Gets the keys of the rows that delete; null where there are too many to name them.</summary>
    internal IReadOnlyList<object?[]>? Deleted => _hasMany ? null : _deleted;

    /// <summary>Reads the keys of all rows of the target.</summary>
    internal Func<Action<object?[]>, CancellationToken, ValueTask>? Target { get; init; }

    internal SpoolFile Spooled { get; } = services.Spool.Begin($"sink-{services.NewQueryId()}");

    protected override ValueTask AddAsync(object?[] row, bool isDelete, CancellationToken cancel)
    {
        if (isDelete && !_hasMany)
        {
            _hasMany = _deleted.Count == DeletesMax;
            _deleted.Add([.. Keys.Select(k => row[k])]);
        }

        for (var i = 0; i < row.Length; i++)
        {
            var text = SinkText.Of(row[i], Types[i]);
            _text.Add(Types[i].Kind == SqlTypeKind.Boolean && text is not null ? text == "1" ? "true" : "false" : text);
        }

        _text.Add(isDelete ? "1" : "0");
        _text.EndRow();
        if (_text.Length >= FlushCharacters) Flush();
        return default;
    }

    protected override ValueTask EndAsync(CancellationToken cancel)
    {
        Flush();
        return default;
    }

    protected override ValueTask ReadKeysAsync(Action<object?[]> take, CancellationToken cancel) => Target!(take, cancel); // Given then.

    protected override void Close() => Spooled.Dispose();

    private void Flush()
    {
        Spooled.Append(_text.ToBytes());
        _text.Clear();
    }
}
