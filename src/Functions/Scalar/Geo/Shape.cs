using System.Globalization;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Geo;

/// <summary>Names what a shape is.</summary>
internal enum ShapeKind
{
    Point,
    Line,
    Polygon,
    Circle,
}

/// <summary>
/// Is a shape on the earth. Shapes are kept as their text (WKT: POINT (1 2), LINESTRING (...), POLYGON ((...)), and CIRCLE ((1 2),
/// 300) with a radius in meters), so that they are of type VARCHAR.
/// </summary>
internal sealed class Shape(ShapeKind kind, List<Place[]> rings, double radius)
{
    internal const double RadiusMax = 9_999_999;
    private Direction[][]? _directions;

    internal ShapeKind Kind { get; } = kind;

    /// <summary>One list of places, but of a polygon its outer ring and its holes.</summary>
    internal IReadOnlyList<Place[]> Rings { get; } = rings;

    internal double RadiusMeters { get; } = radius;

    private Direction[][] Directions => _directions ??= [.. Rings.Select(ring => Array.ConvertAll(ring, Direction.Of))];

    /// <summary>Reads a shape; null when the text is none.</summary>
    internal static Shape? Of(Utf8 text) => new ShapeText(text.ToString()).Read();

    /// <summary>Gives a shape of valid places; null when they make none.</summary>
    internal static Shape? Make(ShapeKind kind, List<Place[]> rings, double radius)
    {
        if (rings.Any(ring => ring.Any(place => !place.Exists))) return null;
        var shape = new Shape(kind, rings, radius);
        return kind switch
        {
            ShapeKind.Point => rings[0].Length == 1 ? shape : null,
            ShapeKind.Circle => rings[0].Length == 1 && radius is >= 0 and <= RadiusMax ? shape : null,
            ShapeKind.Line => rings[0].Length >= 2 ? shape : null,
            _ => rings.All(ring => ring.Length >= 4 && ring[0] == ring[^1]) && shape.Directions.All(IsSimple) ? shape : null,
        };
    }

    internal void WriteTo(TextSink output)
    {
        output.Append(Kind switch
        {
            ShapeKind.Point => "POINT ",
            ShapeKind.Line => "LINESTRING ",
            ShapeKind.Circle => "CIRCLE (",
            _ => "POLYGON (",
        });
        for (var i = 0; i < Rings.Count; i++)
        {
            if (i > 0) output.Append(", ");
            output.Append((byte)'(');
            output.Append(string.Join(", ", Rings[i].Select(place => $"{Number(place.Longitude)} {Number(place.Latitude)}")));
            output.Append((byte)')');
        }

        if (Kind == ShapeKind.Circle) output.Append($", {Number(RadiusMeters)}");
        if (Kind is ShapeKind.Circle or ShapeKind.Polygon) output.Append((byte)')');
    }

    /// <summary>Says whether all of another shape lies inside of this one; points and lines hold nothing.</summary>
    internal bool Contains(Shape other)
    {
        if (other.Kind == ShapeKind.Circle) return Kind == ShapeKind.Circle
            && Sphere.Angle(Rings[0][0], other.Rings[0][0]) * Sphere.Radius + other.RadiusMeters <= RadiusMeters;
        if (Kind == ShapeKind.Circle)
            return other.Rings.All(ring => Array.TrueForAll(ring, p => Sphere.Angle(Rings[0][0], p) * Sphere.Radius <= RadiusMeters));
        return Kind == ShapeKind.Polygon && other.Directions.All(line => Array.TrueForAll(line, Surrounds) && !Crosses(line));
    }

    /// <summary>Gives the square meters of a polygon or circle; 0 for points and lines.</summary>
    internal double Area()
    {
        if (Kind == ShapeKind.Circle)
        {
            var half = Math.Sin(RadiusMeters / Sphere.Radius / 2);
            return 4 * Math.PI * half * half * Sphere.Radius * Sphere.Radius;
        }

        if (Kind != ShapeKind.Polygon) return 0;
        var area = Sphere.Area(Directions[0]);
        foreach (var hole in Directions.Skip(1)) area -= Sphere.Area(hole);
        return area * Sphere.Radius * Sphere.Radius;
    }

    private static string Number(double value)
        => ((decimal)value).ToString("0.#############################", CultureInfo.InvariantCulture);

    private static bool IsSimple(Direction[] ring)
    {
        for (var i = 0; i + 1 < ring.Length; i++)
        {
            for (var j = i + 2; j + 1 < ring.Length; j++)
            {
                if (Sphere.Cross(ring[i], ring[i + 1], ring[j], ring[j + 1])) return false;
            }
        }

        return true;
    }

    private bool Surrounds(Direction place)
    {
        if (!Sphere.Surrounds(Directions[0], place)) return false;
        for (var i = 1; i < Directions.Length; i++)
        {
            if (Sphere.Surrounds(Directions[i], place)) return false;
        }

        return true;
    }

    private bool Crosses(Direction[] line)
    {
        foreach (var ring in Directions)
        {
            for (var i = 0; i + 1 < ring.Length; i++)
            {
                for (var j = 0; j + 1 < line.Length; j++)
                {
                    if (Sphere.Cross(ring[i], ring[i + 1], line[j], line[j + 1])) return true;
                }
            }
        }

        return false;
    }
}
