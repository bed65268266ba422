using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sources;

namespace MatViewDb.Frontend.Sinks;

/// <summary>Writes rows as the text of a load with a last field that says which of them delete.</summary>
internal sealed class TabbedSinkWriter(SinkRecord sink, IReadOnlyList<SqlType> types) : RowSinkWriter(sink, types)
{
    internal TabbedText Text { get; } = new();

    protected override ValueTask AddAsync(object?[] row, bool isDelete, CancellationToken cancel)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var text = SinkText.Of(row[i], Types[i]);
            Text.Add(Types[i].Kind == SqlTypeKind.Boolean && text is not null ? text == "1" ? "true" : "false" : text);
        }

        Text.Add(isDelete ? "1" : "0");
        Text.EndRow();
        return default;
    }

    protected override ValueTask EndAsync(CancellationToken cancel) => default;
}
