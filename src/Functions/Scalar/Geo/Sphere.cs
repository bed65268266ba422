namespace MatViewDb.Functions.Scalar.Geo;

/// <summary>Is a place in degrees.</summary>
internal readonly record struct Place(double Longitude, double Latitude)
{
    internal bool Exists => Math.Abs(Longitude) <= 180 && Math.Abs(Latitude) <= 90;
}

/// <summary>Is a direction from the centre of the earth, of length 1 for a place on its surface.</summary>
internal readonly record struct Direction(double X, double Y, double Z)
{
    internal static Direction Of(Place place)
    {
        var (sinLongitude, cosLongitude) = Math.SinCos(double.DegreesToRadians(place.Longitude));
        var (sinLatitude, cosLatitude) = Math.SinCos(double.DegreesToRadians(place.Latitude));
        return new Direction(cosLatitude * cosLongitude, cosLatitude * sinLongitude, sinLatitude);
    }

    internal double Length => Math.Sqrt(Dot(this));

    internal double Dot(Direction other) => X * other.X + Y * other.Y + Z * other.Z;

    internal Direction Cross(Direction other)
        => new(Y * other.Z - Z * other.Y, Z * other.X - X * other.Z, X * other.Y - Y * other.X);

    internal Direction Plus(Direction other) => new(X + other.X, Y + other.Y, Z + other.Z);
}

/// <summary>Measures on a ball as large as the earth, with great circles as straight lines.</summary>
internal static class Sphere
{
    internal const double Radius = 6_371_010;

    /// <summary>Gives the angle between two places as seen from the centre, in radians.</summary>
    internal static double Angle(Place from, Place to)
    {
        // Exact for near places too, where the cosine of the angle says nothing.
        var height = Math.Sin(double.DegreesToRadians(to.Latitude - from.Latitude) / 2);
        var width = Math.Sin(double.DegreesToRadians(to.Longitude - from.Longitude) / 2);
        var part = height * height + width * width
            * Math.Cos(double.DegreesToRadians(from.Latitude)) * Math.Cos(double.DegreesToRadians(to.Latitude));
        return 2 * Math.Asin(Math.Sqrt(Math.Min(1, part)));
    }

    /// <summary>Says whether two arcs cross inside of both.</summary>
    internal static bool Cross(Direction a, Direction b, Direction c, Direction d)
    {
        var ab = a.Cross(b);
        var first = -ab.Dot(c);
        if (first * ab.Dot(d) <= 0) return false;
        var cd = c.Cross(d);
        return first * -cd.Dot(b) > 0 && first * cd.Dot(a) > 0;
    }

    /// <summary>Says whether a ring that is smaller than half of the ball goes around a place.</summary>
    internal static bool Surrounds(ReadOnlySpan<Direction> ring, Direction place)
    {
        Direction middle = default;
        double turned = 0;
        for (var i = 0; i + 1 < ring.Length; i++)
        {
            var (a, b) = (ring[i], ring[i + 1]);
            middle = middle.Plus(a);
            turned += Math.Atan2(place.Dot(a.Cross(b)), a.Dot(b) - place.Dot(a) * place.Dot(b));
        }

        // The place on the other side of the ball has the ring around it as well.
        return Math.Abs(turned) > Math.PI && place.Dot(middle) > 0;
    }

    /// <summary>Gives the area within a ring, as a part of the square of the radius.</summary>
    internal static double Area(ReadOnlySpan<Direction> ring)
    {
        double sum = 0;
        for (var i = 1; i + 2 < ring.Length; i++)
        {
            var (a, b, c) = (ring[0], ring[i], ring[i + 1]);
            sum += 2 * Math.Atan2(a.Dot(b.Cross(c)), 1 + a.Dot(b) + b.Dot(c) + c.Dot(a));
        }

        return Math.Min(Math.Abs(sum), 4 * Math.PI - Math.Abs(sum));
    }
}
