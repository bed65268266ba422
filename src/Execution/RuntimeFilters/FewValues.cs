using Google.Protobuf;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Execution.HashTables;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.RuntimeFilters;

/// <summary>Lists the values of a join's build side when they are few enough to be asked for one by one.</summary>
internal static unsafe class FewValues
{
    private const int ValuesMax = 128;

    /// <summary>Gives the different values that are not NULL; null when they are many or of a type that is not listed.</summary>
    internal static IReadOnlyList<LiteralValue>? Of(IReadOnlyList<Column> columns, long rowCount)
    {
        // Rows may repeat values, but looking for that in many rows costs more than it is worth.
        if (rowCount > ValuesMax * 8) return null;
        var numbers = new HashSet<long>();
        var texts = new HashSet<ByteString>();
        foreach (var column in columns)
        {
            var values = column.Dictionary ?? column;
            var kind = values.Type.Physical;
            if (values.Type.Id == ArrowTypeId.Null) continue;
            if (kind is not (PhysicalKind.Int16 or PhysicalKind.Int32 or PhysicalKind.Int64 or PhysicalKind.View)) return null;
            for (var row = 0; row < column.Length; row++)
            {
                if (column.IsNull(row)) continue;
                var index = column.IsConstant ? 0 : column.IsDictionary ? column.As<int>()[row] : row;
                if (kind == PhysicalKind.View) texts.Add(ByteString.CopyFrom(StringView.Bytes(values.As<StringView>() + index)));
                else numbers.Add(IntegerRange.Read(values.Values + (long)index * values.Type.ByteWidth, kind));
            }

            if (numbers.Count + texts.Count > ValuesMax) return null;
        }

        return [.. numbers.Select(n => new LiteralValue { IntValue = n }), .. texts.Select(t => new LiteralValue { BytesValue = t })];
    }
}
