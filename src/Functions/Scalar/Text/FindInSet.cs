using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Gives the place of a text in a list separated by commas; 0 when it is not there.</summary>
[SqlFunction("find_in_set", Example = "find_in_set('b', 'a,b,c') -> 2")]
public readonly struct FindInSet : IBinaryFunction<Utf8, Utf8, int>
{
    public static int Invoke(Utf8 first, Utf8 second)
    {
        var wanted = first.Bytes;
        var rest = second.Bytes;
        if (rest.Length == 0 || wanted.Contains((byte)',')) return 0;
        for (var place = 1; ; place++)
        {
            var end = rest.IndexOf((byte)',');
            if ((end < 0 ? rest : rest[..end]).SequenceEqual(wanted)) return place;
            if (end < 0) return 0;
            rest = rest[(end + 1)..];
        }
    }
}
