import { expect, it } from 'vitest';
import { sampleWorld } from '../world/world.ts';
import { endlessCommentById, endlessPost, endlessPostById } from './endless.ts';

const world = sampleWorld('x', 'fr', 'calm');

it('gives every post of five rounds an id of its own, found again by that id', () => {
  const posts = Array.from({ length: world.posts.length * 5 }, (_, index) =>
    endlessPost(world, index),
  );
  expect(new Set(posts.map((post) => post.id)).size).toBe(posts.length);
  for (const post of posts) expect(endlessPostById(world, post.id)).toEqual(post);
});

it('finds a comment of a repeated post, under its post', () => {
  const post = endlessPost(world, world.posts.length * 2);
  const [comment] = post.comments;
  const found = endlessCommentById(world, comment!.id);
  expect(found?.post.id).toBe(post.id);
  expect(found?.comment).toEqual(comment);
});

it('knows nothing of an id that the world never showed', () => {
  expect(endlessPostById(world, '1')).toBeUndefined();
  expect(endlessCommentById(world, '1')).toBeUndefined();
});
