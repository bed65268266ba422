using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Gives the order of two texts as -1, 0 or 1.</summary>
[SqlFunction("strcmp", Example = "strcmp('a', 'b') -> -1")]
public readonly struct StrCmp : IBinaryFunction<Utf8, Utf8, int>
{
    public static int Invoke(Utf8 first, Utf8 second) => Math.Sign(first.Bytes.SequenceCompareTo(second.Bytes));
}
