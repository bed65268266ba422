using MatViewDb.Arrow.Types;

namespace MatViewDb.Arrow.Ipc;

/// <summary>Describes a column of a stream. A dictionary travels only when it differs from the last one.</summary>
public sealed record IpcField(string Name, ArrowType Type, bool IsNullable = true, bool IsDictionary = false);

/// <summary>Lists the columns of a stream.</summary>
public sealed class IpcSchema(IReadOnlyList<IpcField> fields)
{
    public IReadOnlyList<IpcField> Fields { get; } = fields;

    /// <summary>Describes a batch as it is: nameless columns, dictionaries kept.</summary>
    public static IpcSchema Of(RecordBatch batch)
    {
        var fields = new IpcField[batch.Columns.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            var column = batch.Columns[i];
            fields[i] = new IpcField("", column.Type, column.MayHaveNulls, column.IsDictionary);
        }
        return new IpcSchema(fields);
    }
}
