using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Functions.Kernels;

/// <summary>Keeps the out-of-line bytes of text columns alive for columns made from them.</summary>
public static class ColumnHeaps
{
    /// <summary>
    /// Gives the heaps of a column (of its dictionary, when encoded), each retained once for the caller.
    /// </summary>
    public static NativeBuffer[] Retain(Column column)
    {
        if (column.Type.Physical != PhysicalKind.View) return [];
        var owners = (column.Dictionary ?? column).Owners;
        if (owners.Length <= 2) return [];
        var heaps = new List<NativeBuffer>(owners.Length - 2);
        foreach (var owner in owners[2..])
        {
            if (owner is not null) heaps.Add(owner.Retain());
        }

        return heaps.ToArray();
    }

    /// <summary>Gives the heaps of several columns, each different heap once and retained once.</summary>
    public static NativeBuffer[] Retain(ReadOnlySpan<Column> columns)
    {
        if (columns.Length == 1) return Retain(columns[0]);
        var seen = new HashSet<NativeBuffer>(ReferenceEqualityComparer.Instance);
        foreach (var column in columns)
        {
            if (column.Type.Physical != PhysicalKind.View) continue;
            foreach (var owner in (column.Dictionary ?? column).Owners[2..])
            {
                if (owner is not null && seen.Add(owner)) owner.Retain();
            }
        }

        return seen.ToArray();
    }
}
