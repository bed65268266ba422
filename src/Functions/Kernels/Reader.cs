using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Kernels;

/// <summary>Reads values of a flat or constant column; the kind of value is known when the code is compiled.</summary>
public readonly unsafe struct Reader<T> where T : unmanaged
{
    private readonly byte* _values;
    private readonly int _mask;

    public Reader(Column column)
    {
        _values = column.Values;
        _mask = column.IsConstant ? 0 : -1;
    }

    public T this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            row &= _mask;
            if (typeof(T) == typeof(bool))
            {
                var bit = Bitmaps.Get((ulong*)_values, row);
                return Unsafe.As<bool, T>(ref bit);
            }

            if (typeof(T) == typeof(Utf8))
            {
                var text = new Utf8((StringView*)_values + row);
                return Unsafe.As<Utf8, T>(ref text);
            }

            return ((T*)_values)[row];
        }
    }
}
