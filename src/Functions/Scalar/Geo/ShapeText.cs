using System.Buffers;
using System.Globalization;

namespace MatViewDb.Functions.Scalar.Geo;

/// <summary>Reads the text of a shape.</summary>
internal ref struct ShapeText(string text)
{
    private static readonly SearchValues<char> s_ends = SearchValues.Create(" ,()\t\n");
    private ReadOnlySpan<char> _rest = text;

    internal Shape? Read()
    {
        var end = _rest.IndexOf('(');
        if (end < 0) return null;
        var name = _rest[..end].Trim().ToString().ToUpperInvariant();
        _rest = _rest[end..];
        ShapeKind? kind = name switch
        {
            "POINT" => ShapeKind.Point,
            "LINESTRING" => ShapeKind.Line,
            "POLYGON" => ShapeKind.Polygon,
            "CIRCLE" => ShapeKind.Circle,
            _ => null,
        };
        if (kind is not { } known) return null;
        var rings = new List<Place[]>();
        double radius = 0;
        if (known is ShapeKind.Point or ShapeKind.Line)
        {
            if (!TryRing(rings)) return null;
        }
        else
        {
            if (!Take('(') || !TryRing(rings)) return null;
            while (known == ShapeKind.Polygon && Take(','))
            {
                if (!TryRing(rings)) return null;
            }

            if (known == ShapeKind.Circle && !(Take(',') && TryNumber(out radius))) return null;
            if (!Take(')')) return null;
        }

        return _rest.Trim().Length == 0 ? Shape.Make(known, rings, radius) : null;
    }

    private bool TryRing(List<Place[]> rings)
    {
        if (!Take('(')) return false;
        var places = new List<Place>();
        do
        {
            if (!TryNumber(out var longitude) || !TryNumber(out var latitude)) return false;
            places.Add(new Place(longitude, latitude));
        }
        while (Take(','));
        rings.Add([.. places]);
        return Take(')');
    }

    private bool Take(char wanted)
    {
        _rest = _rest.TrimStart();
        if (_rest.Length == 0 || _rest[0] != wanted) return false;
        _rest = _rest[1..];
        return true;
    }

    private bool TryNumber(out double number)
    {
        _rest = _rest.TrimStart();
        var end = _rest.IndexOfAny(s_ends);
        if (end < 0) end = _rest.Length;
        var isNumber = double.TryParse(_rest[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && double.IsFinite(number);
        _rest = _rest[end..];
        return isNumber;
    }
}
