import type { Picture, PictureShape } from '../../export/picture';

/** Points of the screen to one of the picture: sharp on a slide. */
const SCALE = 2;

function paint(context: CanvasRenderingContext2D, shape: PictureShape, font: string): void {
  switch (shape.kind) {
    case 'path': {
      const path = new Path2D(shape.d);
      context.globalAlpha = shape.opacity;
      if (shape.fill !== null) {
        context.fillStyle = shape.fill;
        context.fill(path);
      }
      if (shape.stroke !== null) {
        context.strokeStyle = shape.stroke;
        context.lineWidth = shape.width;
        context.setLineDash([...shape.dash]);
        context.stroke(path);
      }
      context.globalAlpha = 1;
      return;
    }
    case 'dot':
      context.fillStyle = shape.fill;
      context.beginPath();
      context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
      context.fill();
      return;
    case 'text':
      context.fillStyle = shape.fill;
      context.font = `${shape.weight} ${shape.size}px ${font}`;
      context.textAlign =
        shape.anchor === 'middle' ? 'center' : shape.anchor === 'end' ? 'right' : 'left';
      context.fillText(shape.text, shape.x, shape.y);
  }
}

/**
 * A picture as a PNG file.
 * @throws where the browser gives no canvas to draw on, or can't encode it
 */
export async function paintPicture(picture: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * SCALE;
  canvas.height = picture.height * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas to draw on');
  context.scale(SCALE, SCALE);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.fillStyle = picture.ground;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const shape of picture.shapes) paint(context, shape, picture.font);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the picture could not be encoded'));
      else resolve(blob);
    }, 'image/png');
  });
}
